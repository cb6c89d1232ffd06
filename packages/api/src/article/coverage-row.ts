/** How far an article is checked, in the few figures that lists and strips are drawn from. */

import {
  type Article,
  type ArticleVersion,
  type Claim,
  type CoveredSentence,
  coverSentences,
  findRating,
  isSettled,
  type Scale,
  type Tone,
} from '@isnad/core';
import type { HomeRow } from '@isnad/store';
import { sentencesOf } from '@isnad/text';

/** One sentence of the strip: how long it is (UTF-16 units) and what became of it. */
export interface CoverageCell {
  readonly weight: number;
  readonly state: 'open' | 'settled' | 'claims';
  /** One per claim, by number; `pending` while no rating is proposed. */
  readonly tones: readonly (Tone | 'pending')[];
}

/** An article of the home list; `settled` of `total` sentences are done. */
export interface ArticleRow {
  readonly article: Article;
  readonly claimCounts: HomeRow['claimCounts'];
  readonly coverage: readonly CoverageCell[];
  readonly settled: number;
  readonly total: number;
  /** Ids of everyone who worked on it, most recent hand first. */
  readonly people: readonly string[];
}

/** The strip of one article and how much of it is done. */
export function coverageOf(
  { settlements }: Article,
  { id, document }: ArticleVersion,
  claims: readonly Claim[],
  scale: Scale,
) {
  const covered = coverSentences(id, sentencesOf(document), claims, settlements);
  return {
    cells: covered.map((sentence) => toCell(sentence, scale)),
    settled: covered.filter(isSettled).length,
  };
}

export function toArticleRow(row: HomeRow, scale: Scale): ArticleRow {
  const { article, version, claims, claimCounts } = row;
  const { cells, settled } = coverageOf(article, version, claims, scale);
  const people = peopleOn(article, claims);
  return { article, claimCounts, coverage: cells, settled, total: cells.length, people };
}

function toCell(sentence: CoveredSentence, scale: Scale): CoverageCell {
  const { start, end, claims, settlement } = sentence;
  const state = claims.length > 0 ? 'claims' : settlement ? 'settled' : 'open';
  const tones = claims.map(({ verdict }) => {
    const rating = verdict?.rating ? findRating(scale, verdict.rating) : null;
    return rating?.tone ?? 'pending';
  });
  return { weight: end - start, state, tones };
}

function peopleOn(article: Article, claims: readonly Claim[]): string[] {
  const latestFirst = claims.toSorted((one, other) => other.changedAt - one.changedAt);
  const hands = latestFirst.flatMap((claim) => [
    claim.changedBy,
    claim.createdBy,
    ...(claim.verdict?.authors ?? []),
  ]);
  return [...new Set([...hands, article.importedBy])];
}
