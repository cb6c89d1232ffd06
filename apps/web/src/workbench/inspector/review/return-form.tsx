/** Back to the checker: which part of the claim, and why. */
import { reviewFields } from '@isnad/core';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../desk/edit/drafts.ts';
import { useSession } from '../../../desk/session.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { Select, TextArea } from '../../../parts/form/field.tsx';
import { type InspectorField, useClaimDesk } from '../claim-desk.tsx';
import { closeOnEscape } from '../facts/editors.tsx';

interface Props {
  readonly busy: boolean;
  /** True once the claim is returned. */
  readonly onReturn: (field: InspectorField, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

export function ReturnForm({ busy, onReturn, onClose }: Props) {
  const { t } = useWords();
  const { person } = useSession();
  const { claim } = useClaimDesk();
  const [field, setField] = useState<InspectorField>('rationale');
  const reason = useDraft(person.id, `${claim.id}.return`, '');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const isEmpty = reason.text.trim() === '';
  const send = async () => {
    if (busy || isEmpty || !(await onReturn(field, reason.text.trim()))) return;
    reason.clear();
    onClose();
  };
  return (
    <form
      className="mini-form wide"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        closeOnEscape(onClose)(event);
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void send();
      }}
    >
      <Select
        label={t('inspector.returnField')}
        value={field}
        onChange={(event) =>
          setField(reviewFields.find((one) => one === event.target.value) ?? 'rationale')
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
        label={t('inspector.returnReason')}
        rows={2}
        maxLength={2_000}
        value={reason.text}
        onChange={(event) => reason.write(event.target.value)}
      />
      <div className="acts">
        <span className="grow" />
        <Button look="line" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
        <Button
          look="accent"
          type="submit"
          hint="Ctrl ↵"
          busy={busy}
          blocked={isEmpty ? t('refusal.reason-needed') : undefined}
        >
          {t('inspector.sendBack')}
        </Button>
      </div>
    </form>
  );
}
