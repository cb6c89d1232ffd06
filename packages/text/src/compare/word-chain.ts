/** Holds on to what is unique in two long stretches, so that they can be compared piece by piece. */

import { hashOf } from './reading/sequence-numbers.ts';
import type { WordRange } from './similarity.ts';

/** Two equal words, the one for the other. */
export interface Link {
  readonly source: number;
  readonly image: number;
}

// A run of four words is far more often unique than a word; single words are the last resort.
const RUNS = [4, 2, 1];

/** The longest ordered chain of words that begin a run found once in each range; empty when none is. */
export function chainOfRuns(
  before: Int32Array,
  sources: WordRange,
  after: Int32Array,
  images: WordRange,
): Link[] {
  for (const length of RUNS) {
    const places = runsOnce(after, images, length);
    const links: Link[] = [];
    for (const [run, source] of runsOnce(before, sources, length)) {
      const image = places.get(run) ?? -1;
      if (source !== -1 && image !== -1 && before[source] === after[image]) {
        links.push({ source, image });
      }
    }
    if (links.length > 0) return longestRise(links.sort((one, other) => one.source - other.source));
  }
  return [];
}

function runsOnce(words: Int32Array, range: WordRange, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let word = range.from; word + length <= range.to; word += 1) {
    const run = hashOf(words, word, word + length);
    places.set(run, places.has(run) ? -1 : word);
  }
  return places;
}

/**
 * The longest part of the links in which the images rise as well, by patience sorting. The links
 * come sorted by their sources.
 */
export function longestRise(links: readonly Link[]): Link[] {
  const piles: number[] = [];
  const previous = new Int32Array(links.length).fill(-1);
  for (const [index, { image }] of links.entries()) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[piles[middle] ?? 0]?.image ?? 0) < image) low = middle + 1;
      else high = middle;
    }
    previous[index] = piles[low - 1] ?? -1;
    piles[low] = index;
  }
  const rise: Link[] = [];
  for (let index = piles.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    const link = links[index];
    if (link) rise.push(link);
  }
  return rise.reverse();
}
