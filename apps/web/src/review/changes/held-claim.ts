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

interface Reading {
  /** Whose own decisions are shown at once. */
  readonly personId: string;
  /** What is known may be from an earlier visit: until the answer is there, nothing is held. */
  readonly isFetching: boolean;
}

export function useHeldClaim(newest: Claim, { personId, isFetching }: Reading): HeldClaim {
  const [held, setHeld] = useState<Held>({
    claim: newest,
    before: null,
    isSettled: !isFetching,
  });
  const isNewer = newest.revision > held.claim.revision;
  const isOwn = newest.changedBy === personId;
  if (isNewer && (isOwn || !held.isSettled)) setHeld({ ...held, claim: newest, before: null });
  else if (!held.isSettled && !isFetching) setHeld({ ...held, isSettled: true });
  return {
    claim: held.claim,
    before: held.before,
    fresh: isNewer ? newest : null,
    show: (next) => setHeld((now) => ({ ...now, claim: next, before: now.claim })),
    acknowledge: () => setHeld((now) => ({ ...now, before: null })),
  };
}

interface Held {
  readonly claim: Claim;
  readonly before: Claim | null;
  readonly isSettled: boolean;
}
