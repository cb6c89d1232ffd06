/** Where each passage and each word of one version went in another. */

import { fillGaps } from './gap.ts';
import { emptyMatch, growPairs, type Match, matchEqual } from './match.ts';
import { pairMoved } from './moved-passage.ts';
import { type Grouping, groupPassages, type PassageGroup } from './passage-group.ts';
import { readText } from './reading/reader.ts';
import { newNumbering, type Reading } from './reading/reading.ts';
import { lastAtMost } from './reading/sorted.ts';
import { wordsOfPassages } from './similarity.ts';
import { WordAligner } from './word-alignment.ts';

// A heading of two words may be unique by chance; it is paired by the company it keeps instead.
const TELLING_WORDS = 4;

/** Which words of two readings stand for each other. */
export interface WordLinks {
  readonly before: Reading;
  readonly after: Reading;
  /** The word of the new text that stands for word `source` of the old one, equal or not; or -1. */
  imageOf(source: number): number;
  /** The word of the old text that word `image` of the new one stands for; or -1. */
  sourceOf(image: number): number;
}

/** True when both are words and read the same after folding. */
export function isSameWord({ before, after }: WordLinks, source: number, image: number): boolean {
  const number = before.words[source];
  return number !== undefined && number === after.words[image];
}

/**
 * Two readings laid side by side. Passages are paired at once; words inside a rewritten passage only
 * when they are asked for, since most are not.
 */
export class Alignment implements WordLinks {
  readonly before: Reading;
  readonly after: Reading;
  /** Passages; a passage that joined its neighbour's group has no pair of its own. */
  readonly passages: Match;
  readonly grouping: Grouping;
  readonly #words: Match;
  readonly #aligner: WordAligner;
  readonly #aligned: Uint8Array;

  constructor(before: Reading, after: Reading) {
    this.before = before;
    this.after = after;
    this.passages = matchPassages(before, after);
    this.grouping = groupPassages(this.passages, before, after);
    this.#words = emptyMatch(before.words.length, after.words.length);
    const lists = { before: before.words, after: after.words, numbering: before.numbering.words };
    this.#aligner = new WordAligner(lists, this.#words);
    this.#aligned = new Uint8Array(this.grouping.groups.length);
  }

  imageOf(source: number): number {
    this.#align(this.grouping.ofSource[passageOf(this.before, source)] ?? -1);
    return this.#words.images[source] ?? -1;
  }

  sourceOf(image: number): number {
    this.#align(this.grouping.ofImage[passageOf(this.after, image)] ?? -1);
    return this.#words.sources[image] ?? -1;
  }

  #align(number: number): void {
    const group: PassageGroup | undefined = this.grouping.groups[number];
    if (!group || this.#aligned[number] === 1) return;
    this.#aligned[number] = 1;
    this.#aligner.align(
      wordsOfPassages(this.before, group.sourceFrom, group.sourceTo),
      wordsOfPassages(this.after, group.imageFrom, group.imageTo),
    );
  }
}

/** Reads two texts and lays them side by side. */
export function alignTexts(before: string, after: string): Alignment {
  const numbering = newNumbering();
  return new Alignment(readText(before, numbering), readText(after, numbering));
}

/** The passage that holds a word; the last one for a word beyond the end. */
export function passageOf({ firsts, passages }: Reading, word: number): number {
  return Math.min(lastAtMost(firsts, word), Math.max(0, passages.length - 1));
}

function matchPassages(before: Reading, after: Reading): Match {
  const match = emptyMatch(before.passages.length, after.passages.length);
  const { passages } = before.numbering;
  const isTelling = (number: number) => passages.sequence(number).length >= TELLING_WORDS;
  matchEqual(match, before.passages, after.passages, isTelling);
  fillGaps(match, before, after);
  if (pairMoved(match, before, after)) {
    growPairs(match, before.passages, after.passages);
    fillGaps(match, before, after);
  }
  return match;
}
