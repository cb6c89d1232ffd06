/** What every form of the inspector has: its fields, what went wrong, save and cancel. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { doorSentence } from '../../../../desk/line/failure.ts';
import { type Say, useWords } from '../../../../language/use-words.ts';
import { Button } from '../../../../parts/form/button.tsx';
import { formKeys } from '../../../../parts/form/form-keys.ts';
import type { Saved } from '../../../work/save-edit.ts';
import { Waiting } from '../../edit/field-state.tsx';
import type { FormDraft } from './use-form-draft.ts';

interface Props {
  readonly kept: Pick<FormDraft<object>, 'isChanged' | 'clear'>;
  readonly saved: Saved | null;
  /** Why it cannot be saved yet. */
  readonly blocked?: string | undefined;
  readonly onSave: () => Promise<void>;
  /** The draft stays unless it is discarded. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormFrame({ kept, saved, blocked, onSave, onClose, children }: Props) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => firstEmpty(form.current)?.focus(), []);
  const save = async () => {
    if (busy || blocked !== undefined) return;
    setBusy(true);
    await onSave();
    setBusy(false);
  };
  return (
    <form
      ref={form}
      className="mini-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={formKeys({ onSend: () => void save(), onClose })}
    >
      {children}
      {saved?.kind === 'problem' && saved.doors.length === 0 && (
        <p className="state bad" role="alert">
          {t('inspector.notSaved')} · {saved.text}
        </p>
      )}
      {busy && <Waiting />}
      <div className="acts">
        {kept.isChanged && (
          <Button small onClick={kept.clear}>
            {t('inspector.discard')}
          </Button>
        )}
        <span className="grow" />
        <Button small look="line" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
        <Button small look="accent" type="submit" busy={busy} blocked={blocked}>
          {t('frame.save')}
        </Button>
      </div>
    </form>
  );
}

/** Where writing goes on: the first empty line, else the first. */
function firstEmpty(form: HTMLFormElement | null): HTMLElement | undefined {
  const lines = [...(form?.querySelectorAll<HTMLInputElement>('.field > .input') ?? [])];
  return lines.find(({ value }) => value === '') ?? lines[0];
}

/** The sentence for one field that the door refused; requests nest their fields. */
export function problemIn(saved: Saved | null, field: string, t: Say): string | undefined {
  if (saved?.kind !== 'problem') return undefined;
  const door = saved.doors.find((problem) => problem.field.split('.').at(-1) === field);
  return door && doorSentence(door, t);
}
