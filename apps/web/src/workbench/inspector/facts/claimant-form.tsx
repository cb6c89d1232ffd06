/** Who said it: name, role, and a page that tells this person from others of the name. */
import type { Claimant } from '@isnad/core';
import { useState } from 'react';
import { doorSentence } from '../../../desk/line/failure.ts';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { Field } from '../../../parts/form/field.tsx';
import { closeOnEscape } from '../../../parts/form/form-keys.ts';
import type { Saved } from '../../work/save-edit.ts';
import { toWebAddress } from '../evidence/web-address.ts';

interface Props {
  readonly claimant: Claimant | null;
  readonly onSave: (claimant: Claimant | null) => Promise<Saved>;
  readonly onClose: () => void;
}

export function ClaimantForm({ claimant, onSave, onClose }: Props) {
  const { t } = useWords();
  const [name, setName] = useState(claimant?.name ?? '');
  const [role, setRole] = useState(claimant?.role ?? '');
  const [page, setPage] = useState(claimant?.sameAs ?? '');
  const [answer, setAnswer] = useState<Saved | null>(null);
  const save = async (said: Claimant | null) => {
    const saved = await onSave(said);
    if (saved.kind === 'saved') onClose();
    else setAnswer(saved);
  };
  const written = (): Claimant | null =>
    name.trim() === ''
      ? null
      : { name: name.trim(), role: role.trim() || null, sameAs: toWebAddress(page) };
  const door = answer?.kind === 'problem' ? answer.doors.at(0) : undefined;
  return (
    <form
      className="mini-form"
      onKeyDown={closeOnEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(written());
      }}
    >
      <div className="two">
        <Field
          ref={(input) => {
            if (input && !input.form?.contains(document.activeElement)) input.focus();
          }}
          label={t('inspector.claimantName')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label={t('inspector.claimantRole')}
          value={role}
          maxLength={200}
          onChange={(event) => setRole(event.target.value)}
        />
      </div>
      <Field
        label={t('inspector.claimantPage')}
        dir="ltr"
        inputMode="url"
        value={page}
        problem={door && doorSentence(door, t)}
        onChange={(event) => setPage(event.target.value)}
      />
      {answer?.kind === 'problem' && !door && <p className="state bad">{answer.text}</p>}
      <div className="acts">
        <Button small onClick={() => void save(null)}>
          {t('inspector.unknownClaimant')}
        </Button>
        <span className="grow" />
        <Button small look="line" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
        <Button small look="accent" type="submit">
          {t('frame.save')}
        </Button>
      </div>
    </form>
  );
}
