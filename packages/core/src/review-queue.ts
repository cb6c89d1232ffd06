/** The editor's desk: what waits, most urgent first. */

import type { Claim } from './claim/claim.ts';

const weight = { urgent: 0, high: 1, normal: 2, low: 3 } as const;

/** A claim that waits, with the deadline of its article (ms UTC, null when none). */
export interface Waiting {
  readonly claim: Claim;
  readonly deadlineAt: number | null;
}

/** Priority first, then nearest deadline, then longest waiting; numbers break ties. */
export function byUrgency(one: Waiting, other: Waiting): number {
  return (
    weight[one.claim.details.priority] - weight[other.claim.details.priority] ||
    (one.deadlineAt ?? Number.MAX_SAFE_INTEGER) - (other.deadlineAt ?? Number.MAX_SAFE_INTEGER) ||
    (one.claim.review.submitted?.at ?? 0) - (other.claim.review.submitted?.at ?? 0) ||
    one.claim.number - other.claim.number
  );
}
