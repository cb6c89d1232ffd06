/** Listens for the desk's keys wherever the focus is, except in fields and dialogs. */
import { useEffect, useEffectEvent } from 'react';
import { singleKeys } from '../../parts/keys/single-keys.ts';
import { isTypingPlace } from '../../parts/keys/typing-place.ts';
import { actionOf, type ReviewAction } from './review-keys.ts';

/** Keys without an action here are left to whoever else listens. */
export function useReviewKeys(actions: Partial<Record<ReviewAction, () => void>>) {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat || !singleKeys.get()) return;
    if (isTypingPlace(event.target)) return;
    const action = actionOf(event);
    const act = action && actions[action];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
