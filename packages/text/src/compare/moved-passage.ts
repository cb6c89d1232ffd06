/** Finds passages that were both rewritten and moved, by runs of words that occur nowhere else. */

import { type Match, pair } from './match.ts';
import type { Reading } from './reading/reading.ts';
import { hashOf } from './reading/sequence-numbers.ts';
import { Likeness, wordsOfPassages } from './similarity.ts';

// Three words in a row seldom recur by chance, and mostly outlive one changed word in twenty.
const RUN = 3;
const LEAST_VOTES = 2;
const LEAST_LIKENESS = 0.5;

/** Pairs passages that are still alone when they share unique runs of words; true when any was. */
export function pairMoved(match: Match, before: Reading, after: Reading): boolean {
  const runsAfter = runsOnce(after, match.sources);
  const likeness = new Likeness(before, after);
  let paired = false;
  for (const [source, votes] of votesOf(runsOnce(before, match.images), runsAfter)) {
    const image = winner(votes);
    if (image === null || match.sources[image] !== -1) continue;
    likeness.lay(wordsOfPassages(before, source, source + 1));
    if (likeness.to(wordsOfPassages(after, image, image + 1)) < LEAST_LIKENESS) continue;
    pair(match, image, source);
    paired = true;
  }
  return paired;
}

// For each run of words in passages that are alone the passage, or -1 when it is in several places.
function runsOnce(reading: Reading, partners: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (const [passage, partner] of partners.entries()) {
    if (partner !== -1) continue;
    const { from, to } = wordsOfPassages(reading, passage, passage + 1);
    for (let word = from; word + RUN <= to; word += 1) {
      const run = hashOf(reading.words, word, word + RUN);
      places.set(run, places.has(run) ? -1 : passage);
    }
  }
  return places;
}

function votesOf(
  runsBefore: ReadonlyMap<number, number>,
  runsAfter: ReadonlyMap<number, number>,
): Map<number, Map<number, number>> {
  const votes = new Map<number, Map<number, number>>();
  for (const [run, source] of runsBefore) {
    const image = runsAfter.get(run) ?? -1;
    if (source === -1 || image === -1) continue;
    const own = votes.get(source) ?? new Map<number, number>();
    votes.set(source, own.set(image, (own.get(image) ?? 0) + 1));
  }
  return votes;
}

function winner(votes: ReadonlyMap<number, number>): number | null {
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (!first || first[1] < LEAST_VOTES) return null;
  return second && first[1] < 2 * second[1] ? null : first[0];
}
