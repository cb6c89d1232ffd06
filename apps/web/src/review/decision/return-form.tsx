/** Why a claim goes back, and where it is to be mended; what is typed stays until it is sent. */
import { type Claim, fieldOfLack, lacksOf, reviewFields } from '@isnad/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useDraft } from '../../desk/edit/drafts.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { Select, TextArea } from '../../parts/form/field.tsx';

type Field = (typeof reviewFields)[number];

/** Longest reason that the server takes. */
const longest = 2_000;

interface Props {
  readonly claim: Claim;
  readonly blocked: string | undefined;
  readonly isBusy: boolean;
  /** Answers whether the return was recorded. */
  readonly onSend: (field: Field, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export function ReturnForm({ claim, blocked, isBusy, onSend, onClose }: Props) {
  const { t } = useWords();
  const { person } = useSession();
  const reason = useDraft(person.id, `${claim.id}.return`, '');
  const [field, setField] = useState<Field>(() => firstFault(claim));
  const [isMissing, setMissing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const send = async () => {
    if (blocked !== undefined || isBusy) return;
    setMissing(reason.text.trim() === '');
    if (reason.text.trim() === '') return area.current?.focus();
    if (await onSend(field, reason.text.trim())) reason.clear();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="return"
      aria-label={t('review.return')}
      onKeyDown={hear}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Select
        label={t('review.field')}
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
        label={t('review.reason')}
        hint={t('review.reasonHint')}
        problem={isMissing ? t('refusal.reason-needed') : undefined}
        maxLength={longest}
        value={reason.text}
        onChange={(event) => reason.write(event.target.value)}
      />
      <div className="acts">
        <Button type="submit" look="primary" hint="Ctrl ↵" busy={isBusy} blocked={blocked}>
          {t('review.send')}
        </Button>
        <Button onClick={onClose}>{t('frame.cancel')}</Button>
      </div>
    </form>
  );
}

function firstFault(claim: Claim): Field {
  const [first] = lacksOf(claim);
  return first ? fieldOfLack[first] : 'rationale';
}
