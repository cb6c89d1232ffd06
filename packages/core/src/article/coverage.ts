/** How far an article is checked: every sentence is settled by a claim or by a word, or open. */

import type { Span } from '@isnad/text';
import type { Claim } from '../claim/claim.ts';
import type { Settlement } from './article.ts';

export interface CoveredSentence extends Span {
  /** Claims whose words touch the sentence, in order of number; withdrawn ones do not count. */
  readonly claims: readonly Claim[];
  readonly settlement: Settlement | null;
}

/** Joins sentences of one version with its claims and settlements. */
export function coverSentences(
  versionId: string,
  sentences: readonly Span[],
  claims: readonly Claim[],
  settlements: readonly Settlement[],
): CoveredSentence[] {
  const standing = claims.filter((claim) => !claim.withdrawn).sort((a, b) => a.number - b.number);
  return sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    claims: standing.filter((claim) => touches(claim, versionId, sentence)),
    settlement:
      settlements.find(
        (item) =>
          item.versionId === versionId && item.start < sentence.end && sentence.start < item.end,
      ) ?? null,
  }));
}

function touches(claim: Claim, versionId: string, sentence: Span): boolean {
  return claim.appearances.some(
    ({ target }) =>
      target.versionId === versionId &&
      target.segments.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
}

export function isSettled(sentence: CoveredSentence): boolean {
  return sentence.settlement !== null || sentence.claims.length > 0;
}
