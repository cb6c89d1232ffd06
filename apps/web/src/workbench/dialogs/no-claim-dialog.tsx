/** A sentence that needs no claim: why, in one choice and, when waived, one reason. */
import { directionOf } from '@isnad/text';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Answers, Dialog } from '../../parts/feedback/dialog.tsx';
import { Segments } from '../../parts/form/choice.tsx';
import { TextArea } from '../../parts/form/field.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';

type Why = 'waived' | 'not-checkable';

interface NoClaimDialogProps {
  readonly sentences: readonly string[];
  readonly onSettle: (as: Why, reason: string) => void;
  readonly onClose: () => void;
}

export function NoClaimDialog({ sentences, onSettle, onClose }: NoClaimDialogProps) {
  const { t } = useWords();
  const [as, setAs] = useState<Why>('waived');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // The key that asked leads straight to the words it asks for.
  useEffect(() => field.current?.focus(), []);
  const lacksReason = as === 'waived' && reason.trim() === '';
  const settle = () => (lacksReason ? setTried(true) : onSettle(as, reason.trim()));
  const footer = (
    <Answers onCancel={onClose} hint="Ctrl ↵" onClick={settle}>
      {t('workbench.settle')}
    </Answers>
  );
  return (
    <Dialog title={t('workbench.noClaim')} onClose={onClose} footer={footer}>
      {sentences.map((sentence) => (
        <blockquote key={sentence} className="quoted" dir={directionOf(sentence)}>
          <HumanText text={sentence} />
        </blockquote>
      ))}
      <Segments<Why>
        label={t('workbench.why')}
        value={as}
        options={[
          ['waived', t('terms.settlement.waived')],
          ['not-checkable', t('terms.settlement.not-checkable')],
        ]}
        onChange={setAs}
      />
      <TextArea
        ref={field}
        label={t('workbench.reason')}
        hint={as === 'waived' ? t('workbench.waivedHint') : t('workbench.notCheckableHint')}
        problem={tried && lacksReason ? t('refusal.reason-needed') : undefined}
        value={reason}
        maxLength={2_000}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) settle();
        }}
      />
    </Dialog>
  );
}
