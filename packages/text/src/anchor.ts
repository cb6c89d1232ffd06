/** Finds a quote again by its words and surroundings, or says that it cannot be sure. */

import type { Span, TextDocument } from './document.ts';
import { isBoundary } from './segmentation/grapheme.ts';
import type { Segment } from './target.ts';

interface Candidate extends Span {
  readonly context: number;
  readonly isKnownPlace: boolean;
}

// A quote this long does not occur twice by chance, so it may stand without its surroundings.
const TELLING_LENGTH = 32;

/**
 * Where the exact words of a segment now stand. Of several places the one with most of the old
 * surroundings wins, then the one at the old offset; null when none fits or two fit equally.
 */
export function anchorQuote(document: TextDocument, segment: Segment): Span | null {
  const candidates = placesOf(document.text, segment.exact)
    .map((start) => weigh(document.text, segment, start))
    .filter((candidate) => isCredible(candidate, segment));
  const best = candidates.reduce((most, { context }) => Math.max(most, context), 0);
  const rivals = candidates.filter((candidate) => candidate.context === best);
  const winner = rivals.length === 1 ? rivals[0] : rivals.find((rival) => rival.isKnownPlace);
  return winner ? { start: winner.start, end: winner.end } : null;
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + exact.length)) places.push(at);
  }
  return places;
}

function weigh(text: string, segment: Segment, start: number): Candidate {
  const end = start + segment.exact.length;
  const before = sharedEnding(text.slice(0, start), segment.prefix);
  const after = sharedBeginning(text.slice(end), segment.suffix);
  return { start, end, context: before + after, isKnownPlace: start === segment.start };
}

// A short quote with foreign words around it is more likely another sentence than the same one.
function isCredible(candidate: Candidate, segment: Segment): boolean {
  if (candidate.isKnownPlace || segment.exact.length >= TELLING_LENGTH) return true;
  return candidate.context * 2 >= Math.max(segment.prefix.length, segment.suffix.length, 1);
}

function sharedBeginning(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared;
}

function sharedEnding(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one.at(-1 - shared) === other.at(-1 - shared)) shared += 1;
  return shared;
}
