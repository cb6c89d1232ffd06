/** Why nothing came of what was just tried, said aloud and beside the form. */
import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

export function Trouble({ children }: { readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="note bad" role="alert">
      <Icon name="ban" size="s" />
      {children}
    </p>
  );
}
