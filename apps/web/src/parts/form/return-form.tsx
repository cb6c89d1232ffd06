/** Why a claim goes back, and where it is to be mended; what is typed stays until it is sent. */
import { type Claim, fieldOfLack, lacksOf, reviewFields } from '@isnad/core';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../desk/edit/drafts.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Button } from './button.tsx';
import { Select, TextArea } from './field.tsx';
import { formKeys } from './form-keys.ts';

export type ReturnField = (typeof reviewFields)[number];

/** Longest reason that the server takes. */
const longest = 2_000;

interface Props {
  readonly className: string;
  readonly claim: Claim;
  /** Why it cannot be sent now. */
  readonly blocked?: string | undefined;
  readonly isBusy: boolean;
  /** Answers whether the return was recorded. */
  readonly onSend: (field: ReturnField, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export function ReturnForm({ className, claim, blocked, isBusy, onSend, onClose }: Props) {
  const { t } = useWords();
  const { person } = useSession();
  const reason = useDraft(person.id, `${claim.id}.return`, '');
  const [field, setField] = useState<ReturnField>(() => firstFault(claim));
  const [isMissing, setMissing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const send = async () => {
    if (blocked !== undefined || isBusy) return;
    const written = reason.text.trim();
    setMissing(written === '');
    if (written === '') return area.current?.focus();
    if (await onSend(field, written)) reason.clear();
  };
  return (
    <form
      className={className}
      aria-label={t('judging.return')}
      onKeyDown={formKeys({ onSend: () => void send(), onClose })}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Select
        label={t('judging.field')}
        value={field}
        onChange={(event) =>
          setField(reviewFields.find((one) => one === event.target.value) ?? field)
        }
      >
        {reviewFields.map((one) => (
          <option key={one} value={one}>
            {t(`terms.field.${one}`)}
          </option>
        ))}
      </Select>
      <TextArea
        ref={area}
        label={t('judging.reason')}
        hint={t('judging.reasonHint')}
        problem={isMissing ? t('refusal.reason-needed') : undefined}
        rows={2}
        maxLength={longest}
        value={reason.text}
        onChange={(event) => reason.write(event.target.value)}
      />
      <div className="acts">
        <Button type="submit" look="accent" hint="Ctrl ↵" busy={isBusy} blocked={blocked}>
          {t('judging.send')}
        </Button>
        <Button onClick={onClose}>{t('frame.cancel')}</Button>
      </div>
    </form>
  );
}

function firstFault(claim: Claim): ReturnField {
  const [first] = lacksOf(claim);
  return first ? fieldOfLack[first] : 'rationale';
}
