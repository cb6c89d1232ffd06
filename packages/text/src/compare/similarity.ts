/** How many words two stretches of two readings have in common, whatever their order. */

import type { Reading } from './reading/reading.ts';

/** Words `from` to `to` (exclusive). */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Compares stretches of one reading with stretches of another by the words they share: Sørensen and
 * Dice, 2·shared / (words of both), 0 to 1. Lay one stretch down, then ask about as many as needed.
 */
export class Likeness {
  readonly #before: Reading;
  readonly #after: Reading;
  readonly #left: Int32Array;
  #laid: WordRange = { from: 0, to: 0 };

  constructor(before: Reading, after: Reading) {
    this.#before = before;
    this.#after = after;
    this.#left = new Int32Array(before.numbering.words.count);
  }

  /** Takes the stretch of the first reading that the next questions are about. */
  lay(range: WordRange): this {
    this.#count(this.#before, this.#laid, -1);
    this.#laid = range;
    this.#count(this.#before, range, 1);
    return this;
  }

  /** Likeness of the stretch laid down and this one of the second reading. */
  to(range: WordRange): number {
    const { words } = this.#after;
    let shared = 0;
    for (let word = range.from; word < range.to; word += 1) {
      const number = words[word] ?? 0;
      const left = this.#left[number] ?? 0;
      if (left > 0) shared += 1;
      this.#left[number] = left - 1;
    }
    this.#count(this.#after, range, 1);
    const both = range.to - range.from + this.#laid.to - this.#laid.from;
    return both === 0 ? 0 : (2 * shared) / both;
  }

  #count({ words }: Reading, { from, to }: WordRange, step: number): void {
    for (let word = from; word < to; word += 1) {
      const number = words[word] ?? 0;
      this.#left[number] = (this.#left[number] ?? 0) + step;
    }
  }
}

/** The words of passages `from` to `to` (exclusive). */
export function wordsOfPassages(reading: Reading, from: number, to: number): WordRange {
  return { from: reading.firsts[from] ?? 0, to: reading.firsts[to] ?? 0 };
}

/** How many members two lists share from their beginning on, `most` at the most. */
export function sharedHead<Member>(
  one: ArrayLike<Member>,
  other: ArrayLike<Member>,
  most: number,
): number {
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** How many members two lists share from their end backwards, `most` at the most. */
export function sharedTail<Member>(
  one: ArrayLike<Member>,
  other: ArrayLike<Member>,
  most: number,
): number {
  let shared = 0;
  while (shared < most && one[one.length - 1 - shared] === other[other.length - 1 - shared]) {
    shared += 1;
  }
  return shared;
}
