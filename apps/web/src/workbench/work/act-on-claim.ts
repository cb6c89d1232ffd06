/** Steps that cross nobody's words: when the claim has moved on meanwhile, they are taken from where it stands. */
import type { Claim } from '@isnad/core';
import { act } from '../../desk/edit/act.ts';
import type { Outcome, Plan } from '../../desk/edit/carry-out.ts';
import { toast } from '../../desk/toasts.ts';
import { say } from '../../language/use-words.ts';
import { planFor } from './claim-change.ts';
import type { WorkPlace } from './place.ts';

/** `planOf` is asked once more for a newer claim; null where the step no longer fits, which is said. */
export async function actOnClaim(
  place: WorkPlace,
  claimId: string,
  planOf: (now: Claim) => Plan<Claim> | null,
): Promise<Outcome<Claim> | null> {
  const first = planFor(place, claimId, planOf);
  const outcome = first && (await act({ ...first, heedsStale: true }));
  if (outcome && outcome.kind !== 'stale') return outcome;
  const second = outcome?.theirs ? planFor(place, claimId, planOf) : null;
  if (second) return act(second);
  toast({ text: say('refusal.stale-revision') });
  return outcome;
}
