/** Steps that cross nobody's words: when the claim has moved on meanwhile, they are taken from where it stands. */
import type { Claim } from '@isnad/core';
import { act } from '../../../desk/edit/act.ts';
import type { Outcome, Plan } from '../../../desk/edit/carry-out.ts';
import { toast } from '../../../desk/toasts.ts';
import { say } from '../../../language/use-words.ts';
import { planFor } from '../../work/claim-change.ts';
import type { WorkPlace } from '../../work/place.ts';

/** `planOf` is asked anew for every newer claim; null where the step no longer fits, which is said. */
export async function actOnClaim(
  place: WorkPlace,
  claimId: string,
  planOf: (now: Claim) => Plan<Claim> | null,
): Promise<Outcome<Claim> | null> {
  const plan = planFor(place, claimId, planOf);
  if (!plan) {
    toast({ text: say('refusal.stale-revision') });
    return null;
  }
  const outcome = await act(plan);
  return outcome.kind === 'stale' && outcome.theirs ? actOnClaim(place, claimId, planOf) : outcome;
}
