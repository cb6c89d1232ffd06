/** Keeps a claim still while an editor reads it: what colleagues change waits until it is asked for. */
import type { Claim } from '@isnad/core';
import { useState } from 'react';

export interface HeldClaim {
  /** What is on the page. */
  readonly claim: Claim;
  /** What a colleague made of it meanwhile; null while the page is up to date. */
  readonly fresh: Claim | null;
  /** What was on the page before the newer text was shown; null once it is acknowledged. */
  readonly before: Claim | null;
  readonly show: (next: Claim) => void;
  readonly acknowledge: () => void;
}

/** `personId` is the reader: their own decisions are shown at once. */
export function useHeldClaim(newest: Claim, personId: string): HeldClaim {
  const [held, setHeld] = useState<{ claim: Claim; before: Claim | null }>({
    claim: newest,
    before: null,
  });
  const isNewer = newest.revision > held.claim.revision;
  if (isNewer && newest.changedBy === personId) setHeld({ claim: newest, before: null });
  return {
    claim: held.claim,
    before: held.before,
    fresh: isNewer ? newest : null,
    show: (next) => setHeld(({ claim }) => ({ claim: next, before: claim })),
    acknowledge: () => setHeld(({ claim }) => ({ claim, before: null })),
  };
}
