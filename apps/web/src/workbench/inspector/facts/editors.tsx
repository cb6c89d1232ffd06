/** The small forms in which a fact is changed: one of a list, or one line. */
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { closeOnEscape } from '../../../parts/form/form-keys.ts';
import { Icon } from '../../../parts/marks/icon.tsx';
import type { Saved } from '../../work/save-edit.ts';
import { Waiting } from '../edit/field-state.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** The first may be the empty one. */
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

export function ChoiceEditor({ label, value, options, onChoose, onClose }: ChoiceProps) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <span className="pick">
      <select
        ref={select}
        className="input small"
        aria-label={label}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
          onClose();
        }}
        onBlur={onClose}
        onKeyDown={closeOnEscape(onClose)}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="chev" />
    </span>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly type: 'text' | 'url' | 'date';
  readonly limit?: number;
  readonly onSave: (text: string) => Promise<Saved>;
  readonly onClose: () => void;
}

/** Saved by Enter or on leaving; what is refused stays to be mended. */
export function LineEditor({ label, value, type, limit, onSave, onClose }: LineProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => input.current?.focus(), []);
  const save = async () => {
    if (busy) return;
    if (text.trim() === value) return onClose();
    setBusy(true);
    const saved = await onSave(text.trim());
    setBusy(false);
    if (saved.kind === 'saved') return onClose();
    setProblem(saved.kind === 'problem' ? saved.text : t('refusal.stale-revision'));
  };
  return (
    <>
      <input
        ref={input}
        className="input small"
        type={type}
        dir={type === 'url' ? 'ltr' : 'auto'}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        maxLength={limit}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          closeOnEscape(onClose)(event);
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void save();
        }}
      />
      {busy && <Waiting />}
      {problem !== null && (
        <p className="state bad" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** Whether the focus went out of the form, not only to its next field. */
export function isLeaving(event: FocusEvent<HTMLElement>): boolean {
  return !event.currentTarget.contains(event.relatedTarget);
}
