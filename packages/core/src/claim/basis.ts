/** What an approval holds for: quote, wording, evidence and verdict in one canonical string. */

import { quoteOf } from '@isnad/text';
import type { Claim } from './claim.ts';

/**
 * Canonical JSON of everything a reader is asked to trust; hash it with SHA-256 to bind an
 * approval. Authors, times and the review itself are left out: they do not change the meaning.
 */
export function basisOf(claim: Claim): string {
  const { claimReviewed, claimant, saidOn, saidAt, firstAppearance } = claim.details;
  return JSON.stringify([
    // The words that a person stood behind: a version that leaves them alone changes nothing here.
    claim.appearances.map(({ judged }) => [
      judged.versionId,
      quoteOf(judged),
      judged.segments.map(({ start, end }) => [start, end]),
    ]),
    [claimReviewed, claimant && [claimant.name, claimant.role, claimant.sameAs]],
    [saidOn, saidAt, firstAppearance],
    claim.evidence.map((item) => [
      item.number,
      item.sourceId,
      item.stance,
      item.passage,
      item.translation,
      item.note,
      item.credibility,
    ]),
    verdictBasis(claim),
  ]);
}

function verdictBasis({ verdict }: Claim): unknown {
  if (!verdict) return null;
  const { rating, problems, confidence, rationale, asOf, recheckBy, suggestedWording } = verdict;
  return [rating, [...problems].sort(), confidence, rationale, asOf, recheckBy, suggestedWording];
}
