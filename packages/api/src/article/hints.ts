/** Where work is waiting: the sentences that nobody settled, with what speaks for checking them. */

import { type ClaimHint, spotClaims } from '@isnad/assist';
import {
  type Article,
  type ArticleVersion,
  type Claim,
  coverSentences,
  isSettled,
} from '@isnad/core';
import { sentencesOf } from '@isnad/text';

/** In reading order. */
export function hintsFor(
  { settlements }: Article,
  { id, document }: ArticleVersion,
  claims: readonly Claim[],
): ClaimHint[] {
  const covered = coverSentences(id, sentencesOf(document), claims, settlements);
  return spotClaims(
    document,
    covered.filter((sentence) => !isSettled(sentence)).map(({ start, end }) => ({ start, end })),
  );
}
