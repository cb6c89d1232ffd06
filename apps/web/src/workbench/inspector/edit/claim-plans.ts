/** Changes to what is written about a claim: its details, its verdict, its way over the desk. */
import {
  type Claim,
  type ClaimDetails,
  emptyVerdict,
  type reviewFields,
  type VerdictDetails,
} from '@isnad/core';
import type { Plan } from '../../../desk/edit/carry-out.ts';
import { client } from '../../../desk/line/trpc.ts';
import { say } from '../../../language/use-words.ts';
import { planFor, shown } from '../../work/claim-change.ts';
import { pick } from '../../work/merge-edit.ts';
import type { WorkPlace } from '../../work/place.ts';

export function describePlan(
  place: WorkPlace,
  claim: Claim,
  changes: Partial<ClaimDetails>,
): Plan<Claim> {
  const { tags, ...others } = changes;
  const input = { ...others, ...(tags ? { tags: [...tags] } : {}) };
  const described = (words: Partial<ClaimDetails>) => () =>
    planFor(place, claim.id, (now) => describePlan(place, now, words));
  return {
    ...shown(place, claim, 'claimDescribed', () => ({ changes })),
    send: (stamp) => client.claim.describe.mutate({ ...stamp, claimId: claim.id, changes: input }),
    inverse: described(before(claim.details, changes)),
    again: described(changes),
    quiet: true,
  };
}

export function proposePlan(
  place: WorkPlace,
  claim: Claim,
  changes: Partial<VerdictDetails>,
): Plan<Claim> {
  const { problems, ...others } = changes;
  const input = { ...others, ...(problems ? { problems: [...problems] } : {}) };
  const proposed = (words: Partial<VerdictDetails>) => () =>
    planFor(place, claim.id, (now) => proposePlan(place, now, words));
  return {
    ...shown(place, claim, 'verdictProposed', () => ({ changes })),
    send: (stamp) => client.verdict.propose.mutate({ ...stamp, claimId: claim.id, changes: input }),
    inverse: proposed(before(claim.verdict ?? emptyVerdict, changes)),
    again: proposed(changes),
    quiet: true,
  };
}

/** Sending, approving and returning are answered for by name: undo does not reach them. */
export function submitPlan(place: WorkPlace, claim: Claim): Plan<Claim> {
  const { id: claimId, number } = claim;
  return {
    ...shown(place, claim, 'claimSubmitted', () => ({})),
    send: (stamp) => client.claim.submit.mutate({ ...stamp, claimId }),
    said: say('inspector.submitted', { number }),
    quiet: true,
  };
}

/** Not shown before the server has answered: the approval carries a hash that only it makes. */
export function approvePlan({ articleId }: WorkPlace, claim: Claim): Plan<Claim> {
  const { id: claimId, number } = claim;
  return {
    articleId,
    subject: claim,
    send: (stamp) => client.claim.approve.mutate({ ...stamp, claimId }),
    said: say('judging.approved', { number }),
    quiet: true,
  };
}

export function returnPlan(
  place: WorkPlace,
  claim: Claim,
  field: (typeof reviewFields)[number],
  reason: string,
): Plan<Claim> {
  const { id: claimId, number } = claim;
  return {
    ...shown(place, claim, 'claimReturned', () => ({ field, reason })),
    send: (stamp) => client.claim.return.mutate({ ...stamp, claimId, field, reason }),
    said: say('judging.returned', { number }),
    quiet: true,
  };
}

function before<Values extends object>(values: Values, changes: Partial<Values>): Partial<Values> {
  return pick<Values>(values, Object.keys(changes) as (keyof Values)[]);
}
