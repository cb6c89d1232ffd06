/** A colleague's change never moves the note under the pointer or focus: it waits outside. */
import type { Claim } from '@isnad/core';
import { useState } from 'react';
import { holdBack } from './news.ts';

/** The claims to show, how many changes wait, and when the rail is touched or left. */
export function useHeldClaims(now: readonly Claim[], meId: string) {
  const [shown, setShown] = useState<readonly Claim[] | null>(null);
  const { claims, waiting } = shown ? holdBack(shown, now, meId) : { claims: now, waiting: 0 };
  return {
    claims,
    waiting,
    hold: () => setShown((before) => before ?? now),
    release: () => setShown(null),
  };
}
