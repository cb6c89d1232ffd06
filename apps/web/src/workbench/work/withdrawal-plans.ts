/** A claim taken out of the work and brought back; its record stays either way. */
import type { Claim } from '@isnad/core';
import type { Plan } from '../../desk/edit/carry-out.ts';
import { client } from '../../desk/line/trpc.ts';
import { say } from '../../language/use-words.ts';
import { planFor, shown } from './claim-change.ts';
import type { WorkPlace } from './place.ts';

export function withdrawPlan(place: WorkPlace, claim: Claim, reason: string): Plan<Claim> {
  const again = () => planFor(place, claim.id, (now) => withdrawPlan(place, now, reason));
  return {
    ...shown(place, claim, 'claimWithdrawn', () => ({ reason })),
    send: (stamp) => client.claim.withdraw.mutate({ ...stamp, claimId: claim.id, reason }),
    said: say('workbench.said.withdrawn', { number: claim.number }),
    inverse: () => planFor(place, claim.id, (now) => restorePlan(place, now)),
    again,
  };
}

export function restorePlan(place: WorkPlace, claim: Claim): Plan<Claim> {
  const reason = claim.withdrawn?.reason ?? '';
  return {
    ...shown(place, claim, 'claimRestored', () => ({})),
    send: (stamp) => client.claim.restore.mutate({ ...stamp, claimId: claim.id }),
    said: say('workbench.said.restored', { number: claim.number }),
    inverse: () => planFor(place, claim.id, (now) => withdrawPlan(place, now, reason)),
    again: () => planFor(place, claim.id, (now) => restorePlan(place, now)),
  };
}
