/** Actions with their keys. */
import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';
import { KeyHint } from './key-hint.tsx';
import type { BenchAction } from './key-map.ts';

interface Props {
  readonly actions: readonly BenchAction[];
  /** Further rows. */
  readonly children?: ReactNode;
}

export function KeyRows({ actions, children }: Props) {
  const { t } = useWords();
  return (
    <dl className="keys">
      {actions.map((action) => (
        <div key={action}>
          <dt>{t(`workbench.key.${action}`)}</dt>
          <dd>
            <KeyHint action={action} />
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
