/** The short way for claims in paragraphs that nobody touched, before any word is read. */

import { emptyMatch, type Match, matchEqual } from '../compare/match.ts';
import { lastAtMost } from '../compare/reading/sorted.ts';
import { sharedHead, sharedTail } from '../compare/similarity.ts';
import type { Span } from '../document.ts';

/** Where a claim stands whose lines are the same sign for sign. */
export interface UnchangedPlace {
  readonly span: Span;
  /** True when it still has one of its neighbours, whatever its offset. */
  readonly inCompany: boolean;
}

// Shorter lines («الطاقة») may be unique by chance; they are paired by the company they keep.
const TELLING_UNITS = 24;
// Lines that share so much of their beginning and end may be twins that differ in a figure only.
const TWIN_SHARE = 0.5;

interface Lines {
  readonly text: string;
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** The lines of two texts, paired where they are equal. */
export class UnchangedLines {
  readonly #before: Lines;
  readonly #after: Lines;
  readonly #match: Match;
  readonly #copiesBefore: Int32Array;
  readonly #copiesAfter: Int32Array;

  constructor(before: string, after: string) {
    const numbers = new Map<string, number>();
    const lengths: number[] = [];
    this.#before = readLines(before, numbers, lengths);
    this.#after = readLines(after, numbers, lengths);
    this.#match = emptyMatch(this.#before.numbers.length, this.#after.numbers.length);
    matchEqual(this.#match, this.#before.numbers, this.#after.numbers, (number) => {
      return (lengths[number] ?? 0) >= TELLING_UNITS;
    });
    this.#copiesBefore = copies(this.#before.numbers, lengths.length);
    this.#copiesAfter = copies(this.#after.numbers, lengths.length);
  }

  /** Where a span stands now; null when a line of it changed or has a twin that might be meant. */
  placeOf(span: Span): UnchangedPlace | null {
    const first = lastAtMost(this.#before.starts, span.start);
    const last = lastAtMost(this.#before.starts, Math.max(span.start, span.end - 1));
    const image = this.#match.images[first] ?? -1;
    let inCompany = false;
    for (let line = first; line <= last; line += 1) {
      if (this.#match.images[line] !== image + line - first || image === -1) return null;
      const isAccompanied = this.#isAccompanied(line);
      if (this.#mayBeTwin(line, isAccompanied)) return null;
      inCompany ||= isAccompanied;
    }
    const shift = (this.#after.starts[image] ?? 0) - (this.#before.starts[first] ?? 0);
    return { span: { start: span.start + shift, end: span.end + shift }, inCompany };
  }

  #mayBeTwin(line: number, isAccompanied: boolean): boolean {
    const number = this.#before.numbers[line] ?? 0;
    if (this.#copiesBefore[number] !== this.#copiesAfter[number]) return true;
    return !isAccompanied && this.#hasRivalAtOldPlace(line);
  }

  #isAccompanied(line: number): boolean {
    const { images, sources } = this.#match;
    const image = images[line] ?? -1;
    const isFirst = line === 0 && image === 0;
    const isLast = line === images.length - 1 && image === sources.length - 1;
    const follows = line > 0 && images[line - 1] === image - 1 && image > 0;
    return isFirst || isLast || follows || images[line + 1] === image + 1;
  }

  // A line that moved alone is believed only when what stands in its old place is no lookalike.
  #hasRivalAtOldPlace(line: number): boolean {
    const { images } = this.#match;
    const previous = line === 0 ? -1 : (images[line - 1] ?? -1);
    const next = line === images.length - 1 ? images.length : (images[line + 1] ?? -1);
    if ((previous === -1 && line > 0) || next === -1) return true;
    return [previous + 1, next - 1].some((place) => {
      const rival = textOf(this.#after, place);
      return rival !== '' && place !== images[line] && areTwins(textOf(this.#before, line), rival);
    });
  }
}

function readLines(text: string, numbers: Map<string, number>, lengths: number[]): Lines {
  const starts: number[] = [];
  const found: number[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    lengths[number] = line.length;
    starts.push(start);
    found.push(number);
    start = end + 1;
  }
  return { text, starts: Int32Array.from(starts), numbers: Int32Array.from(found) };
}

function copies(numbers: Int32Array, count: number): Int32Array {
  const counted = new Int32Array(count);
  for (const number of numbers) counted[number] = (counted[number] ?? 0) + 1;
  return counted;
}

function textOf({ text, starts }: Lines, line: number): string {
  const start = starts[line];
  if (start === undefined) return '';
  return text.slice(start, (starts[line + 1] ?? text.length + 1) - 1);
}

function areTwins(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  const head = sharedHead(one, other, most);
  const tail = sharedTail(one, other, most - head);
  return head + tail >= TWIN_SHARE * Math.max(one.length, other.length);
}
