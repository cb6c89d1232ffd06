/** One labelled field: label above, hint or problem below, both told to readers of the screen. */
import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from '../marks/icon.tsx';

interface Common {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
}

type InputProps = Common & ComponentProps<'input'>;

export function Field({ label, hint, problem, ...input }: InputProps) {
  const ids = useFieldIds(hint, problem);
  return (
    <div className="field">
      <label htmlFor={ids.input}>{label}</label>
      <input
        dir="auto"
        placeholder=" "
        {...input}
        id={ids.input}
        className="input"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={ids.described}
      />
      <Below ids={ids} hint={hint} problem={problem} />
    </div>
  );
}

export function TextArea({ label, hint, problem, ...input }: Common & ComponentProps<'textarea'>) {
  const ids = useFieldIds(hint, problem);
  return (
    <div className="field">
      <label htmlFor={ids.input}>{label}</label>
      <textarea
        dir="auto"
        placeholder=" "
        {...input}
        id={ids.input}
        className="input"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={ids.described}
      />
      <Below ids={ids} hint={hint} problem={problem} />
    </div>
  );
}

export function Select({ label, hint, problem, ...input }: Common & ComponentProps<'select'>) {
  const ids = useFieldIds(hint, problem);
  return (
    <div className="field">
      <label htmlFor={ids.input}>{label}</label>
      <span className="pick">
        <select {...input} id={ids.input} className="input" aria-describedby={ids.described} />
        <Icon name="chev" />
      </span>
      <Below ids={ids} hint={hint} problem={problem} />
    </div>
  );
}

interface Ids {
  readonly input: string;
  readonly below: string;
  readonly described: string | undefined;
}

function useFieldIds(hint: ReactNode, problem: string | undefined): Ids {
  const id = useId();
  const below = `${id}-below`;
  return { input: id, below, described: hint || problem ? below : undefined };
}

function Below({ ids, hint, problem }: Pick<Common, 'hint' | 'problem'> & { ids: Ids }) {
  if (problem !== undefined) {
    return (
      <p id={ids.below} className="problem" role="alert">
        <Icon name="ban" size="s" />
        {problem}
      </p>
    );
  }
  return hint ? (
    <p id={ids.below} className="hint">
      {hint}
    </p>
  ) : null;
}
