import { describe, expect, test } from 'vitest';
import type { ClaimDetails } from './claim/claim.ts';
import { judged, marked, sourced, submitted, toldClaim } from './claim/desk.test-language.ts';
import { byUrgency, type Waiting } from './review-queue.ts';

function waiting(
  number: number,
  priority: ClaimDetails['priority'],
  deadlineAt: number | null,
  submittedAt = 0,
): Waiting {
  const claim = toldClaim(marked, sourced, judged, submitted);
  const review = { ...claim.review, submitted: { by: 'layla', at: submittedAt } };
  return {
    claim: { ...claim, number, details: { ...claim.details, priority }, review },
    deadlineAt,
  };
}

describe("the editor's desk", () => {
  test('puts priority before deadline, deadline before waiting time, and number last', () => {
    const rows = [
      waiting(1, 'normal', null, 5),
      waiting(2, 'normal', 900, 5),
      waiting(3, 'urgent', null, 9),
      waiting(4, 'normal', 100, 9),
      waiting(5, 'normal', null, 1),
      waiting(6, 'normal', null, 1),
    ];
    expect(rows.sort(byUrgency).map((row) => row.claim.number)).toEqual([3, 4, 2, 5, 6, 1]);
  });
});
