/** Listens for the workbench's keys wherever the focus is, except in fields and dialogs. */
import { useEffect, useEffectEvent } from 'react';
import { singleKeys } from '../../parts/keys/single-keys.ts';
import { isDialogOpen, isField } from '../../parts/keys/typing-place.ts';
import { actionOf, type BenchAction, isSingleKey, type KeyPress } from './key-map.ts';

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

/** Enter belongs to whatever button has the focus; while typing only F6 is ours. */
function isElsewhere(target: EventTarget | null, action: BenchAction): boolean {
  if (isDialogOpen()) return true;
  if (isField(target)) return !action.startsWith('region');
  const isButton = target instanceof Element && target.closest('button, a, summary') !== null;
  return action === 'confirm' && isButton;
}
