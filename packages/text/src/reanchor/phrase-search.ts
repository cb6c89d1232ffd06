/** Looks for a claim's words all over the new text when their sentence is gone. */

import { type Alignment, isSameWord, passageOf, type WordLinks } from '../compare/alignment.ts';
import { emptyMatch, type Match } from '../compare/match.ts';
import type { Reading } from '../compare/reading/reading.ts';
import type { WordRange } from '../compare/similarity.ts';
import { WordAligner } from '../compare/word-alignment.ts';

/** A place whose words resemble a claim. */
export interface PhrasePlace {
  readonly range: WordRange;
  /** Share of equal words, 0 to 1. */
  readonly score: number;
  /** False when these words were there before and belong to another sentence. */
  readonly isFree: boolean;
  /** True when the words around it are those around the claim. */
  readonly isAtHome: boolean;
  /** The words of this place and of the claim. */
  readonly links: WordLinks;
}

// Pairs of words are looked up rarest first, and no more places than this are looked at.
const MOST_PLACES = 2000;
const MOST_CANDIDATES = 6;
// How many words an editor may have put in or taken out before two places count as different.
const SLACK = 3;
const FLANK = 4;
const HOME_SHARE = 0.5;
const LEAST_SCORE = 0.5;

/** An index of the pairs of neighbouring words in the new text, for one pair of versions. */
export class PhraseSearch {
  readonly #alignment: Alignment;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #counts: Int32Array;
  readonly #mask: number;

  constructor(alignment: Alignment) {
    const { words } = alignment.after;
    let size = 1024;
    while (size < words.length) size *= 2;
    this.#alignment = alignment;
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#counts = new Int32Array(size);
    this.#next = new Int32Array(words.length);
    for (let word = words.length - 2; word >= 0; word -= 1) {
      const slot = this.#slotOf(words, word);
      this.#next[word] = this.#heads[slot] ?? -1;
      this.#heads[slot] = word;
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    }
  }

  /** The places that share pairs of words with a range of the old text, best first. */
  find(range: WordRange): PhrasePlace[] {
    const votes = this.#vote(range);
    const shifts = [...votes].sort(([one, most], [other, more]) => more - most || one - other);
    const places: PhrasePlace[] = [];
    for (const [shift] of shifts.slice(0, MOST_CANDIDATES)) {
      const place = this.#weigh(range, shift);
      const isNew = places.every(({ range: known }) => !overlap(known, place?.range ?? known));
      if (place && place.score >= LEAST_SCORE && isNew) places.push(place);
    }
    return places.sort(
      (one, other) => other.score - one.score || one.range.from - other.range.from,
    );
  }

  #vote(range: WordRange): Map<number, number> {
    const { words } = this.#alignment.before;
    const rarest: { word: number; count: number }[] = [];
    for (let word = range.from; word + 1 < range.to; word += 1) {
      const count = this.#counts[this.#slotOf(words, word)] ?? 0;
      if (count > 0) rarest.push({ word, count });
    }
    rarest.sort((one, other) => one.count - other.count || one.word - other.word);
    const votes = new Map<number, number>();
    let looked = 0;
    for (const { word } of rarest) {
      let place = this.#heads[this.#slotOf(words, word)] ?? -1;
      for (; place !== -1 && looked < MOST_PLACES; place = this.#next[place] ?? -1) {
        looked += 1;
        if (!this.#samePair(word, place)) continue;
        const shift = place - word;
        votes.set(shift, (votes.get(shift) ?? 0) + 1);
      }
    }
    return votes;
  }

  #weigh(range: WordRange, shift: number): PhrasePlace | null {
    const { before, after } = this.#alignment;
    const low = Math.max(0, range.from + shift - SLACK);
    const high = Math.min(after.words.length, range.to + shift + SLACK);
    const found = bestFit(before, range, after, { from: low, to: high });
    if (!found) return null;
    const length = range.to - range.from;
    const { equal, range: place, links } = found;
    const score = (2 * equal) / (length + place.to - place.from);
    const isAtHome = this.#isAtHome(range, place);
    return { range: place, score, isFree: this.#isFree(place), isAtHome, links };
  }

  // Words are free unless most of them are the words of another old sentence that is still there.
  #isFree({ from, to }: WordRange): boolean {
    let taken = 0;
    for (let word = from; word < to; word += 1) {
      const source = this.#alignment.sourceOf(word);
      if (source !== -1 && isSameWord(this.#alignment, source, word)) taken += 1;
    }
    return taken * 2 < to - from;
  }

  #isAtHome(range: WordRange, place: WordRange): boolean {
    const { before, after } = this.#alignment;
    const around = (reading: Reading, { from, to }: WordRange) => {
      const first = Math.max(reading.firsts[passageOf(reading, from)] ?? 0, from - FLANK);
      const last = Math.min(reading.firsts[passageOf(reading, to - 1) + 1] ?? 0, to + FLANK);
      return [...reading.words.subarray(first, from), ...reading.words.subarray(to, last)];
    };
    const old = around(before, range);
    const now = new Set(around(after, place));
    return old.length > 0 && old.filter((word) => now.has(word)).length >= HOME_SHARE * old.length;
  }

  #samePair(source: number, image: number): boolean {
    const alignment = this.#alignment;
    return isSameWord(alignment, source, image) && isSameWord(alignment, source + 1, image + 1);
  }

  #slotOf(words: Int32Array, word: number): number {
    const hash = Math.imul(
      Math.imul(words[word] ?? 0, 0x9e3779b1) ^ (words[word + 1] ?? 0),
      0x85ebca6b,
    );
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

// The equal words of a range within a window, with as many at their edges as the range has.
function bestFit(
  before: Reading,
  range: WordRange,
  after: Reading,
  window: WordRange,
): { equal: number; range: WordRange; links: WordLinks } | null {
  const one = before.words.subarray(range.from, range.to);
  const other = after.words.subarray(window.from, window.to);
  const match = emptyMatch(one.length, other.length);
  const lists = { before: one, after: other, numbering: before.numbering.words };
  new WordAligner(lists, match).align({ from: 0, to: one.length }, { from: 0, to: other.length });
  const kept = [...one.keys()].filter((word) => one[word] === other[match.images[word] ?? -1]);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = Math.max(0, (match.images[first] ?? 0) - first);
  const to = Math.min(other.length, (match.images[last] ?? 0) + one.length - last);
  const place = { from: window.from + from, to: window.from + to };
  return { equal: kept.length, range: place, links: linksOf(before, range, after, window, match) };
}

function linksOf(
  before: Reading,
  range: WordRange,
  after: Reading,
  window: WordRange,
  { images, sources }: Match,
): WordLinks {
  const lookUp = (partners: Int32Array, place: number, base: number) => {
    const partner = partners[place] ?? -1;
    return partner === -1 ? -1 : base + partner;
  };
  return {
    before,
    after,
    imageOf: (source) => lookUp(images, source - range.from, window.from),
    sourceOf: (image) => lookUp(sources, image - window.from, range.from),
  };
}

function overlap(one: WordRange, other: WordRange): boolean {
  return one.from < other.to && other.from < one.to;
}
