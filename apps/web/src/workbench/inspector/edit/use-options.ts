/** A list of options under a text that keeps the focus: arrows move, Enter takes, Escape leaves. */
import { type KeyboardEvent, useId, useState } from 'react';

interface Choosing {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onTake: (at: number) => void;
  readonly onLeave: () => void;
}

export function useOptions({ count, isOpen, onTake, onLeave }: Choosing) {
  const list = useId();
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));
  const isShown = isOpen && count > 0;
  const idOf = (at: number) => `${list}-${at}`;

  /** Whether the key was for the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isOpen) return false;
    const at = stepped(event.key, active, count);
    if (event.key === 'Escape') onLeave();
    else if (at !== null) setActive(at);
    else if (isShown && (event.key === 'Enter' || event.key === 'Tab')) onTake(active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const offering = {
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': isShown ? list : undefined,
    'aria-activedescendant': isShown ? idOf(active) : undefined,
  } as const;
  return {
    ...{ active, setActive, onKeyDown },
    /** For a text area, which stays a text area while it offers something. */
    offering,
    /** For a single line whose list is always at hand. */
    combobox: { ...offering, role: 'combobox', 'aria-expanded': isShown } as const,
    listId: list,
    idOf,
  };
}

function stepped(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  return null;
}
