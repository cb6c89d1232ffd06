/** What can be done with the chosen words, given what already stands there. */
import type { Claim, CoveredSentence } from '@isnad/core';
import type { Span } from '@isnad/text';
import { appearancesIn, spansOf } from '../claims/marks.ts';
import { type Draft, isSameDraft, reachOf } from './draft.ts';

export interface Offers {
  /** The claim that already stands on exactly these words: it is opened, not marked again. */
  readonly standing: Claim | null;
  /** The open claim, when these words could be another appearance of it. */
  readonly another: Claim | null;
  /** The sentences that an opinion or "no claim" would settle. */
  readonly sentences: readonly CoveredSentence[];
  /** All of them are settled by a word already, so they can be opened again. */
  readonly reopens: boolean;
}

export function offersFor(
  draft: Draft,
  claims: readonly Claim[],
  versionId: string,
  active: Claim | null,
  sentences: readonly CoveredSentence[],
): Offers {
  const standing = claims.find((claim) => standsOn(claim, versionId, draft.spans)) ?? null;
  const touched = sentencesIn(reachOf(draft), sentences);
  return {
    standing,
    another: active && active !== standing && !active.withdrawn ? active : null,
    sentences: touched,
    reopens: touched.length > 0 && touched.every(({ settlement }) => settlement !== null),
  };
}

function standsOn(claim: Claim, versionId: string, spans: readonly Span[]): boolean {
  return appearancesIn(claim, versionId).some((item) => isSameDraft(spansOf(item), spans));
}

export function sentencesIn<Sentence extends Span>(
  span: Span,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  return sentences.filter(({ start, end }) => start < span.end && span.start < end);
}
