/** Lays the words of two passages side by side: which stayed, which stand for others, which are gone. */

import { type Match, pair } from './match.ts';
import type { SequenceNumbers } from './reading/sequence-numbers.ts';
import { sharedHead, sharedTail, type WordRange } from './similarity.ts';
import { chainOfRuns } from './word-chain.ts';

// Equal words must outweigh any tidiness; a replacement is one change, leaving out and adding two.
const EQUAL = 3;
const ALIKE = 1;
const REPLACED = -1;
const SKIPPED = -1;
// Share of letters at both ends that makes two words forms of one: يرتفع and ارتفع, 240bn and 250bn.
const ALIKE_SHARE = 0.6;
// Memory and time of one side-by-side table; longer stretches are first cut at words that are unique.
const MOST_CELLS = 1_000_000;

const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** Two lists of word numbers and the numbering that both share. */
export interface WordLists {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly numbering: SequenceNumbers;
}

/**
 * Pairs words of two ranges in reading order and writes them into `match`, equal words and words that
 * replace each other alike; whoever asks tells them apart by their numbers.
 */
export class WordAligner {
  readonly #lists: WordLists;
  readonly #match: Match;
  #scores = new Int32Array(1024);
  #moves = new Uint8Array(1024);

  constructor(lists: WordLists, match: Match) {
    this.#lists = lists;
    this.#match = match;
  }

  align(before: WordRange, after: WordRange): void {
    const { before: one, after: other } = this.#lists;
    let [from, to, first, last] = [before.from, before.to, after.from, after.to];
    while (from < to && first < last && one[from] === other[first]) {
      pair(this.#match, first++, from++);
    }
    while (from < to && first < last && one[to - 1] === other[last - 1]) {
      pair(this.#match, --last, --to);
    }
    if (from === to || first === last) return;
    const left = { from, to };
    const right = { from: first, to: last };
    if ((to - from) * (last - first) <= MOST_CELLS) this.#fillTable(left, right);
    else this.#cutAndAlign(left, right);
  }

  #cutAndAlign(before: WordRange, after: WordRange): void {
    const chain = chainOfRuns(this.#lists.before, before, this.#lists.after, after);
    let [from, first] = [before.from, after.from];
    // Without a single unique word there is nothing to hold on to: the whole stretch counts as new.
    if (chain.length === 0) return;
    for (const { source, image } of chain) {
      this.align({ from, to: source }, { from: first, to: image });
      pair(this.#match, image, source);
      [from, first] = [source + 1, image + 1];
    }
    this.align({ from, to: before.to }, { from: first, to: after.to });
  }

  // Needleman and Wunsch 1970; two rows of scores, all moves.
  #fillTable(before: WordRange, after: WordRange): void {
    const rows = before.to - before.from;
    const width = after.to - after.from + 1;
    this.#reserve(rows, width);
    const scores = this.#scores;
    const moves = this.#moves;
    for (let column = 0; column < width; column += 1) {
      scores[column] = column * SKIPPED;
      moves[column] = LEFT;
    }
    for (let row = 1; row <= rows; row += 1) {
      let diagonal = scores[0] ?? 0;
      scores[0] = row * SKIPPED;
      moves[row * width] = UP;
      for (let column = 1; column < width; column += 1) {
        const paired = diagonal + this.#gain(before.from + row - 1, after.from + column - 1);
        diagonal = scores[column] ?? 0;
        const up = diagonal + SKIPPED;
        const left = (scores[column - 1] ?? 0) + SKIPPED;
        const best = Math.max(paired, up, left);
        scores[column] = best;
        moves[row * width + column] = best === paired ? DIAGONAL : best === up ? UP : LEFT;
      }
    }
    this.#walkBack(before, after, rows, width);
  }

  #walkBack(before: WordRange, after: WordRange, rows: number, width: number): void {
    let [row, column] = [rows, width - 1];
    while (row > 0 && column > 0) {
      const move = this.#moves[row * width + column];
      if (move !== LEFT) row -= 1;
      if (move !== UP) column -= 1;
      if (move === DIAGONAL) pair(this.#match, after.from + column, before.from + row);
    }
  }

  #gain(source: number, image: number): number {
    const one = this.#lists.before[source] ?? 0;
    const other = this.#lists.after[image] ?? 0;
    if (one === other) return EQUAL;
    return areAlike(this.#lists.numbering.sequence(one), this.#lists.numbering.sequence(other))
      ? ALIKE
      : REPLACED;
  }

  #reserve(rows: number, width: number): void {
    const cells = (rows + 1) * width;
    if (this.#scores.length < width) this.#scores = new Int32Array(width * 2);
    if (this.#moves.length < cells) this.#moves = new Uint8Array(cells * 2);
  }
}

function areAlike(one: Int32Array, other: Int32Array): boolean {
  if (isFigure(one) || isFigure(other)) return isFigure(one) && isFigure(other);
  const shorter = Math.min(one.length, other.length);
  const head = sharedHead(one, other, shorter);
  const tail = sharedTail(one, other, shorter - head);
  return head + tail >= ALIKE_SHARE * Math.max(one.length, other.length);
}

function isFigure(word: Int32Array): boolean {
  const first = word[0] ?? 0;
  return first >= 0x30 && first <= 0x39;
}
