/** Hears keys wherever the focus is, except in fields and dialogs. */
import { useEffect, useEffectEvent } from 'react';
import { singleKeys } from '../../../parts/keys/single-keys.ts';
import { isTypingPlace } from '../../../parts/keys/typing-place.ts';

/** `act` says whether it did anything; only then does the key do nothing else. */
export function usePresses(act: (press: KeyboardEvent) => boolean) {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTypingPlace(event.target)) return;
    if (event.code === 'Enter' && isControl(event.target)) return;
    if (isSingle(event) && !singleKeys.get()) return;
    if (act(event)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Enter belongs to whatever button or link has the focus. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}

/** A key that prints something can be switched off (WCAG 2.1.4). */
function isSingle({ ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && code !== 'Enter' && code !== 'Escape';
}
