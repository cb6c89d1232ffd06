/** Listens for the workbench's keys wherever the focus is, except in fields and dialogs. */
import { useEffect, useEffectEvent } from 'react';
import { actionOf, type BenchAction, isSingleKey, type KeyPress } from './key-map.ts';
import { singleKeys } from './single-keys.ts';

/** `act` says whether it did anything; only then does the key do nothing else. */
export function useKeys(act: (action: BenchAction, press: KeyPress) => boolean) {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const action = actionOf(event);
    if (!action || isElsewhere(event.target, action)) return;
    if (isSingleKey(action) && !singleKeys.get()) return;
    if (act(action, event)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Enter belongs to whatever button has the focus; while typing only F6 is ours. */
function isElsewhere(target: EventTarget | null, action: BenchAction): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(fields)) return !action.startsWith('region');
  return action === 'confirm' && target.closest('button, a, summary') !== null;
}
