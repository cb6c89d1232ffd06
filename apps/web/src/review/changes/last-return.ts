/** A claim as it stood when an editor sent it back, retold from its history. */
import { applyClaim, type Claim, type ClaimEvent, isRefusal } from '@isnad/core';

export interface Returned {
  /** The claim at the moment of its last return, the editor's note in its review. */
  readonly claim: Claim;
  readonly by: string;
  readonly at: number;
}

/** `history` is the claim's whole story, oldest first; null when it was never returned. */
export function lastReturn(history: readonly ClaimEvent[]): Returned | null {
  const last = history.findLastIndex(({ type }) => type === 'claimReturned');
  const happening = history[last];
  if (!happening) return null;
  let claim: Claim | null = null;
  for (const event of history.slice(0, last + 1)) {
    const after: ReturnType<typeof applyClaim> = applyClaim(claim, event);
    if (isRefusal(after)) return null;
    claim = after;
  }
  return claim && { claim, by: happening.by, at: happening.at };
}
