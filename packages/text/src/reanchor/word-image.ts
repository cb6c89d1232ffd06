/** What the words of a claim became, read off the two versions laid side by side. */

import { isSameWord, passageOf, type WordLinks } from '../compare/alignment.ts';
import { firstAtLeast } from '../compare/reading/sorted.ts';
import type { WordRange } from '../compare/similarity.ts';
import type { Span } from '../document.ts';
import type { WordChange } from './critical/critical-difference.ts';

/** The words a claim became and how well they fit; scores are 0 to 1. */
export interface WordImage {
  readonly range: WordRange;
  readonly score: number;
  /** False when too little of the claim is left to be the same claim. */
  readonly isClaim: boolean;
  /** False when its parts went different ways. */
  readonly isWhole: boolean;
}

// A claim of a few words may change entirely («12 %» to «14 %») when its sentence vouches for it.
const FEW_WORDS = 3;
const LEAST_INSIDE = 0.4;
const LEAST_INSIDE_VOUCHED = 0.25;
const LEAST_VOUCHED = 0.75;
const LEAST_FEW = 0.5;
const FLANK = 4;
// A longer image than this has swallowed something foreign.
const MOST_GROWTH = 2;
const GROWTH_ALLOWANCE = 6;
// «12» may become «اثني عشر»: words that were put in beside a replaced edge belong to it.
const EDGE_REACH = 3;

/** The words that a span touches; empty when it touches none. */
export function wordsIn(links: WordLinks, span: Span): WordRange {
  const { starts, ends } = links.before;
  let from = firstAtLeast(ends, span.start + 1);
  const to = firstAtLeast(starts, span.end);
  if (from > to) from = to;
  return { from, to };
}

/** Where the words of a range went; null when no word of it has an image. */
export function imageOfWords(links: WordLinks, range: WordRange): WordImage | null {
  let [first, last, equal, isWhole] = [-1, -1, 0, true];
  for (let word = range.from; word < range.to; word += 1) {
    const image = links.imageOf(word);
    if (image === -1) continue;
    if (last !== -1 && image <= last) isWhole = false;
    if (isSameWord(links, word, image)) equal += 1;
    first = first === -1 ? image : Math.min(first, image);
    last = Math.max(last, image);
  }
  if (first === -1) return null;
  const image = widen(links, range, { from: first, to: last + 1 });
  const length = range.to - range.from;
  const grown = image.to - image.from;
  if (grown > MOST_GROWTH * length + GROWTH_ALLOWANCE) isWhole = false;
  const inside = equal / length;
  const flank = flankShare(links, range, image);
  const isSame = equal === length && grown === length && isWhole;
  return {
    range: image,
    isWhole,
    isClaim: isClaim(length, inside, flank),
    score: isSame ? 1 : 0.7 * ((2 * equal) / (length + grown)) + 0.3 * (flank ?? inside),
  };
}

/** What was taken out and put in between two ranges, in reading order. */
export function changesBetween(links: WordLinks, range: WordRange, image: WordRange): WordChange[] {
  const changes: WordChange[] = [];
  let removed: number[] = [];
  let next = image.from;
  const close = (until: number) => {
    const added = Array.from({ length: Math.max(0, until - next) }, (_, index) => next + index);
    if (removed.length + added.length > 0) changes.push({ removed, added });
    removed = [];
  };
  for (let word = range.from; word < range.to; word += 1) {
    const place = links.imageOf(word);
    if (place >= next && place < image.to && isSameWord(links, word, place)) {
      close(place);
      next = place + 1;
    } else removed.push(word);
  }
  close(image.to);
  return changes;
}

function isClaim(length: number, inside: number, flank: number | null): boolean {
  if (length <= FEW_WORDS && (flank ?? 0) >= LEAST_FEW) return true;
  if ((flank ?? 0) >= LEAST_VOUCHED && inside >= LEAST_INSIDE_VOUCHED) return true;
  return inside >= (length <= FEW_WORDS ? LEAST_FEW : LEAST_INSIDE);
}

// Share of the words beside a range, in its passages, that still stand beside its image.
function flankShare(links: WordLinks, range: WordRange, image: WordRange): number | null {
  const { before } = links;
  const first = before.firsts[passageOf(before, range.from)] ?? 0;
  const last = before.firsts[passageOf(before, range.to - 1) + 1] ?? 0;
  let [asked, kept] = [0, 0];
  const ask = (word: number, low: number, high: number) => {
    const place = links.imageOf(word);
    asked += 1;
    if (place >= low && place < high && isSameWord(links, word, place)) kept += 1;
  };
  for (let word = range.from - 1; word >= Math.max(first, range.from - FLANK); word -= 1) {
    ask(word, image.from - 2 * FLANK, image.from);
  }
  for (let word = range.to; word < Math.min(last, range.to + FLANK); word += 1) {
    ask(word, image.to, image.to + 2 * FLANK);
  }
  return asked === 0 ? null : kept / asked;
}

function widen(links: WordLinks, range: WordRange, image: WordRange): WordRange {
  const isReplaced = (word: number, place: number) =>
    links.imageOf(word) === place && !isSameWord(links, word, place);
  const from = isReplaced(range.from, image.from)
    ? image.from - addedWords(links, image.from, -1)
    : image.from;
  const to = isReplaced(range.to - 1, image.to - 1)
    ? image.to + addedWords(links, image.to - 1, 1)
    : image.to;
  return { from, to };
}

// How many words next to `place` are new, within its passage.
function addedWords(links: WordLinks, place: number, step: number): number {
  const { after } = links;
  const passage = passageOf(after, place);
  const [low, high] = [after.firsts[passage] ?? 0, after.firsts[passage + 1] ?? 0];
  let count = 0;
  for (let near = place + step; count < EDGE_REACH; near += step) {
    if (near < low || near >= high || links.sourceOf(near) !== -1) break;
    count += 1;
  }
  return count;
}
