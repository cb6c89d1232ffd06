/** A claim in a row of its own copies («نعم نعم نعم»), of which an editor struck out one. */

import { passageOf } from '../../compare/alignment.ts';
import type { Reading } from '../../compare/reading/reading.ts';
import type { WordRange } from '../../compare/similarity.ts';

// More choices than this help nobody.
const MOST_COPIES = 20;

/**
 * The copies of the new text that a claim may be when the rows of copies around it differ in length;
 * empty when there is no such doubt.
 */
export function copiesInDoubt(
  before: Reading,
  range: WordRange,
  after: Reading,
  image: WordRange,
): WordRange[] {
  const length = range.to - range.from;
  if (image.to - image.from !== length) return [];
  const old = rowAround(before, range);
  const now = rowAround(after, image);
  const isRow = Math.max(old.to - old.from, now.to - now.from) >= 2 * length;
  if (!isRow || old.to - old.from === now.to - now.from) return [];
  const nearest = Math.min(Math.floor((image.from - now.from) / length), MOST_COPIES / 2);
  const copies: WordRange[] = [];
  const first = image.from - nearest * length;
  for (let from = first; from + length <= now.to && copies.length < MOST_COPIES; from += length) {
    copies.push({ from, to: from + length });
  }
  return copies;
}

// As far as words repeat those that stand one claim's length away, within the passages of the claim.
function rowAround(reading: Reading, { from, to }: WordRange): WordRange {
  const { words, firsts } = reading;
  const length = to - from;
  const low = firsts[passageOf(reading, from)] ?? 0;
  const high = firsts[passageOf(reading, to - 1) + 1] ?? words.length;
  let [first, last] = [from, to];
  while (first > low && words[first - 1] === words[first - 1 + length]) first -= 1;
  while (last < high && words[last] === words[last - length]) last += 1;
  return { from: first, to: last };
}
