/** Asks before a claim is taken out of the work. */
import type { Claim } from '@isnad/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Button } from '../../parts/form/button.tsx';
import { TextArea } from '../../parts/form/field.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { firstQuote } from '../claims/marks.ts';

interface WithdrawDialogProps {
  readonly claim: Claim;
  readonly onWithdraw: (reason: string) => void;
  readonly onClose: () => void;
}

export function WithdrawDialog({ claim, onWithdraw, onClose }: WithdrawDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const footer = (
    <>
      <Button look="line" onClick={onClose}>
        {t('frame.cancel')}
      </Button>
      <Button look="primary" onClick={() => onWithdraw(reason.trim())}>
        {t('workbench.withdraw')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={t('workbench.withdrawTitle', { number: claim.number })}
      onClose={onClose}
      footer={footer}
    >
      <blockquote className="quoted">
        <HumanText text={firstQuote(claim)} />
      </blockquote>
      <p className="meta">{t('workbench.withdrawBody')}</p>
      <TextArea
        ref={field}
        label={t('workbench.reason')}
        value={reason}
        maxLength={2_000}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
