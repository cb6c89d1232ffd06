/** One labelled field: label above, hint or problem below, both told to readers of the screen. */
import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from '../marks/icon.tsx';

interface Common {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
}

/** What the control of a field must carry. */
interface Given {
  readonly id: string;
  readonly className: 'input';
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

export function Field({ label, hint, problem, ...input }: Common & ComponentProps<'input'>) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(given) => <input dir="auto" placeholder=" " {...input} {...given} />}
    </Labelled>
  );
}

export function TextArea({ label, hint, problem, ...input }: Common & ComponentProps<'textarea'>) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(given) => <textarea dir="auto" placeholder=" " {...input} {...given} />}
    </Labelled>
  );
}

export function Select({ label, hint, problem, ...input }: Common & ComponentProps<'select'>) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(given) => (
        <span className="pick">
          <select {...input} {...given} />
          <Icon name="chev" />
        </span>
      )}
    </Labelled>
  );
}

interface LabelledProps extends Common {
  readonly children: (given: Given) => ReactNode;
}

function Labelled({ label, hint, problem, children }: LabelledProps) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'input',
        'aria-invalid': problem !== undefined || undefined,
        'aria-describedby': hint || problem ? below : undefined,
      })}
      <Below id={below} hint={hint} problem={problem} />
    </div>
  );
}

function Below({ id, hint, problem }: Pick<Common, 'hint' | 'problem'> & { readonly id: string }) {
  if (problem !== undefined) {
    return (
      <p id={id} className="problem" role="alert">
        <Icon name="ban" size="s" />
        {problem}
      </p>
    );
  }
  return hint ? (
    <p id={id} className="hint">
      {hint}
    </p>
  ) : null;
}
