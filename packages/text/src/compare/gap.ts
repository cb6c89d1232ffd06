/** Pairs rewritten passages between pairs that are certain, in reading order and by likeness. */

import { type Match, pair } from './match.ts';
import type { Reading } from './reading/reading.ts';
import { Likeness, wordsOfPassages } from './similarity.ts';

/** Passages `from` to `to` of the old text, and the free passages of the new one they may be. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly images: readonly number[];
}

// Below this likeness, function words alone could make two sentences look related.
const LEAST_LIKENESS = 0.35;
// Equal passages must win over any two that are merely alike.
const EQUAL_BONUS = 0.5;
// Comparing more passages than this with each other would take longer than a screen may wait.
const MOST_CELLS = 250_000;

/** Fills what it can of the gaps; where both neighbours agree first, then where the text was moved. */
export function fillGaps(match: Match, before: Reading, after: Reading): void {
  const likeness = new Likeness(before, after);
  for (const sidesAgree of [true, false]) {
    for (let from = 0; from < match.images.length; from += 1) {
      if (match.images[from] !== -1) continue;
      const gap = gapFrom(match, from, sidesAgree);
      from = gap.to;
      if ((gap.to - gap.from) * gap.images.length > MOST_CELLS) continue;
      if (gap.images.length > 0) fillGap(match, gap, before, after, likeness);
    }
  }
}

function gapFrom(match: Match, from: number, sidesAgree: boolean): Gap {
  const { images, sources } = match;
  let to = from;
  while (to < images.length && images[to] === -1) to += 1;
  const first = from === 0 ? 0 : (images[from - 1] ?? 0) + 1;
  const last = to === images.length ? sources.length : (images[to] ?? 0);
  const following = freeFrom(sources, first, 1);
  const preceding = freeFrom(sources, last - 1, -1).reverse();
  const doAgree = following.length === preceding.length && following[0] === preceding[0];
  if (doAgree) return { from, to, images: sidesAgree ? following : [] };
  return { from, to, images: sidesAgree ? [] : [...following, ...preceding] };
}

function freeFrom(sources: Int32Array, start: number, step: number): number[] {
  const free: number[] = [];
  for (let image = start; sources[image] === -1; image += step) free.push(image);
  return free;
}

function fillGap(
  match: Match,
  gap: Gap,
  before: Reading,
  after: Reading,
  likeness: Likeness,
): void {
  const rows = gap.to - gap.from;
  const columns = gap.images.length;
  const gains = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const source = gap.from + row;
    likeness.lay(wordsOfPassages(before, source, source + 1));
    for (const [column, image] of gap.images.entries()) {
      const alike = likeness.to(wordsOfPassages(after, image, image + 1));
      const bonus = before.passages[source] === after.passages[image] ? EQUAL_BONUS : 0;
      gains[row * columns + column] = alike < LEAST_LIKENESS ? 0 : alike + bonus;
    }
  }
  for (const [row, column] of bestChain(gains, rows, columns)) {
    pair(match, gap.images[column] ?? 0, gap.from + row);
  }
}

// The ordered pairs with the greatest sum of gains (Needleman and Wunsch without penalties).
function bestChain(gains: Float32Array, rows: number, columns: number): [number, number][] {
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const bestAt = (row: number, column: number) => best[row * width + column] ?? 0;
  const gainAt = (row: number, column: number) => gains[row * columns + column] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      best[(row + 1) * width + column + 1] = Math.max(
        bestAt(row, column + 1),
        bestAt(row + 1, column),
        bestAt(row, column) + gainAt(row, column),
      );
    }
  }
  const chain: [number, number][] = [];
  for (let row = rows, column = columns; row > 0 && column > 0; ) {
    const here = bestAt(row, column);
    if (here === bestAt(row - 1, column)) row -= 1;
    else if (here === bestAt(row, column - 1)) column -= 1;
    else {
      row -= 1;
      column -= 1;
      chain.push([row, column]);
    }
  }
  return chain;
}
