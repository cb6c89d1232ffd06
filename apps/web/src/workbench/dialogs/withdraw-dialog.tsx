/** Asks before a claim is taken out of the work. */
import type { Claim } from '@isnad/core';
import { directionOf } from '@isnad/text';
import { useEffect, useRef } from 'react';
import type { Outcome } from '../../desk/edit/carry-out.ts';
import { useDraft } from '../../desk/edit/drafts.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Answers, Dialog } from '../../parts/feedback/dialog.tsx';
import { TextArea } from '../../parts/form/field.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { firstQuote } from '../claims/marks.ts';

interface WithdrawDialogProps {
  readonly claim: Claim;
  /** What is to be known before, beside what a withdrawal always means. */
  readonly note?: string;
  readonly onWithdraw: (reason: string) => Promise<Outcome<Claim> | null>;
  readonly onClose: () => void;
}

export function WithdrawDialog({ claim, note, onWithdraw, onClose }: WithdrawDialogProps) {
  const { t } = useWords();
  const quote = firstQuote(claim);
  const { person } = useSession();
  const reason = useDraft(person.id, `${claim.id}.withdrawal`, '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const withdraw = async () => {
    if ((await onWithdraw(reason.text.trim()))?.kind === 'done') reason.clear();
  };
  const footer = (
    <Answers onCancel={onClose} onClick={() => void withdraw()}>
      {t('workbench.withdraw')}
    </Answers>
  );
  return (
    <Dialog
      title={t('workbench.withdrawTitle', { number: claim.number })}
      onClose={onClose}
      footer={footer}
    >
      <blockquote className="quoted" dir={directionOf(quote)}>
        <HumanText text={quote} />
      </blockquote>
      {note && <p>{note}</p>}
      <p className="meta">{t('workbench.withdrawBody')}</p>
      <TextArea
        ref={field}
        label={t('workbench.reason')}
        value={reason.text}
        maxLength={2_000}
        onChange={(event) => reason.write(event.target.value)}
      />
    </Dialog>
  );
}
