/** A labelled text that saves itself when the person pauses or leaves it. */
import { useEffect, useId } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { type InspectorField, useClaimDesk } from '../claim-desk.tsx';
import { FieldState } from './field-state.tsx';
import { GrownText } from './grown-text.tsx';
import { type Commit, useTextField } from './use-text-field.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly saved: string;
  readonly commit: Commit;
  readonly limit: number;
  readonly placeholder?: string;
  /** Name under which a lack or a returning editor finds it. */
  readonly field?: InspectorField;
}

export function AutoText(props: Props) {
  const { mayEdit } = useClaimDesk();
  return mayEdit ? <Editor {...props} /> : <Reading {...props} />;
}

function Reading({ label, saved, field }: Props) {
  const { t } = useWords();
  return (
    <div className="auto" data-field={field} tabIndex={-1}>
      <span className="label">{label}</span>
      <p className="said">{saved ? <HumanText text={saved} /> : t('inspector.none')}</p>
    </div>
  );
}

function Editor({ name, label, saved, commit, limit, placeholder, field }: Props) {
  const { claim, register } = useClaimDesk();
  const id = useId();
  const text = useTextField(`${claim.id}.${name}`, saved, commit);
  const { save } = text;
  useEffect(() => register(() => save(true)), [register, save]);
  return (
    <div className="auto">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <GrownText
        id={id}
        className="input"
        data-field={field}
        value={text.text}
        maxLength={limit}
        placeholder={placeholder}
        onChange={(event) => text.write(event.target.value)}
        onBlur={() => void save(true)}
      />
      <FieldState field={text} />
    </div>
  );
}
