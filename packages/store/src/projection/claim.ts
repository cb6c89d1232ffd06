/** Keeps the rows of a claim in step with its state. */

import { applyClaim, type Claim, type ClaimEvent } from '@isnad/core';
import { eq } from 'drizzle-orm';
import { findClaim } from '../read/claim.ts';
import { claimTable, evidenceSourceTable } from '../schema/claim.ts';
import type { Projection } from './projection.ts';

/** Rows of claims: one row each, and one per source that a claim stands on. */
export const claimProjection: Projection<Claim, ClaimEvent> = {
  load: (desk, event) => findClaim(desk, event.subjectId),
  apply: applyClaim,
  articleIdOf: (claim) => claim.articleId,
  save(desk, claim) {
    const row = toClaimRow(claim);
    desk
      .insert(claimTable)
      .values(row)
      .onConflictDoUpdate({ target: claimTable.id, set: row })
      .run();
    desk.delete(evidenceSourceTable).where(eq(evidenceSourceTable.claimId, claim.id)).run();
    const pairs = toEvidenceSourceRows(claim);
    if (pairs.length > 0) desk.insert(evidenceSourceTable).values(pairs).run();
  },
};

function toClaimRow(claim: Claim): typeof claimTable.$inferInsert {
  const { id, articleId, number, revision, stage, details, review } = claim;
  return {
    id,
    articleId,
    number,
    revision,
    stage,
    assigneeId: details.assigneeId,
    priority: details.priority,
    submittedAt: review.submitted?.at ?? null,
    state: claim,
  };
}

function toEvidenceSourceRows(claim: Claim): (typeof evidenceSourceTable.$inferInsert)[] {
  const sourceIds = new Set(claim.evidence.map(({ sourceId }) => sourceId));
  return [...sourceIds].map((sourceId) => ({ claimId: claim.id, sourceId }));
}
