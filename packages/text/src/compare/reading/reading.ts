/** A text as numbered words in passages: what every comparison works on. */

import type { Span } from '../../document.ts';
import { SequenceNumbers } from './sequence-numbers.ts';

/** The numbers that two readings share: equal folded words and passages have equal numbers. */
export interface Numbering {
  /** Words as folded UTF-16 units. */
  readonly words: SequenceNumbers;
  /** Passages as numbers of words. */
  readonly passages: SequenceNumbers;
}

/**
 * A text as words and passages. Word `w` is `text[starts[w]..ends[w])` and reads `words[w]`; passage
 * `p` (about a sentence, never across a line) has the words `firsts[p]` to `firsts[p + 1]` and reads
 * `passages[p]`. A comma inside a thousand is no part of the figure, % and $ are words.
 */
export interface Reading {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly firsts: Int32Array;
  readonly passages: Int32Array;
  readonly numbering: Numbering;
}

/** A numbering that has seen no word yet. */
export function newNumbering(): Numbering {
  return { words: new SequenceNumbers(), passages: new SequenceNumbers() };
}

/** The text of words `from` to `to` (exclusive, not empty), from the first letter to the last. */
export function spanOfWords(reading: Reading, from: number, to: number): Span {
  return { start: reading.starts[from] ?? 0, end: reading.ends[to - 1] ?? 0 };
}
