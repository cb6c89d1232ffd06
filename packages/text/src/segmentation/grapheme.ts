/** Where a pen may be put down: never inside a letter with its marks, nor between lam and alef. */

import type { Span } from '../document.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const LAM = '\u0644';
const ALEF = /^[\u0622\u0623\u0625\u0627\u0671]$/;
const MARK_OR_JOINER = /[\p{M}\u200D]/u;
// Two such neighbours never share a cluster, whatever stands around them: safe ends for a window.
const PLAIN_PAIR =
  /^[\n -~\u00A1-\u02FF\u0370-\u0482\u048A-\u052F\u05D0-\u05EA\u060C\u061B-\u064A\u0660-\u066F\u0671-\u06D3\u200B\u200E-\u2027\u202A-\u205E\u2060-\u2064\u2066-\u2069\u4E00-\u9FFF\uFEFF]{2}$/;

// Letters end long before this; only a hostile run of marks or emoji reaches it. Even, so that a run
// of surrogate pairs is not entered in the middle of one.
const WINDOW = 256;

/** True where text may be cut: outside grapheme clusters, surrogate pairs and lam-alef. */
export function isBoundary(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  if (offset === 0 || offset === text.length) return true;
  if (joinsLamAlef(text, offset)) return false;
  return isPlainPair(text, offset) || clusterAround(text, offset).start === offset;
}

/** The nearest legal cut at or before an offset; offsets outside the text come back to its edge. */
export function boundaryAtOrBefore(text: string, offset: number): number {
  let at = within(text, offset);
  while (!isBoundary(text, at))
    at = joinsLamAlef(text, at) ? at - 1 : clusterAround(text, at).start;
  return at;
}

/** The nearest legal cut at or after an offset; offsets outside the text come back to its edge. */
export function boundaryAtOrAfter(text: string, offset: number): number {
  let at = within(text, offset);
  while (!isBoundary(text, at)) at = clusterAround(text, at).end;
  return at;
}

/** Widens a span until both its edges are legal cuts; never narrows it. */
export function snapToGraphemes(text: string, span: Span): Span {
  return {
    start: boundaryAtOrBefore(text, span.start),
    end: boundaryAtOrAfter(text, span.end),
  };
}

// NaN counts as the start, so that no search for a cut runs for ever.
function within(text: string, offset: number): number {
  return Math.max(0, Math.min(Math.trunc(offset) || 0, text.length));
}

function isPlainPair(text: string, offset: number): boolean {
  return PLAIN_PAIR.test(text.slice(offset - 1, offset + 1));
}

// Looks at a small window only: a long article must not be segmented for every offset asked about.
function clusterAround(text: string, offset: number): Span {
  const first = Math.max(0, offset - WINDOW);
  const last = Math.min(text.length, offset + WINDOW);
  let from = offset;
  while (from > first && !isPlainPair(text, from)) from -= 1;
  let to = offset + 1;
  while (to < last && !isPlainPair(text, to)) to += 1;
  const cluster = graphemes.segment(text.slice(from, to)).containing(offset - from);
  const start = from + (cluster?.index ?? 0);
  return { start, end: start + (cluster?.segment.length ?? 0) };
}

// A font draws lam and alef as one shape, even with marks or a joiner between them.
function joinsLamAlef(text: string, offset: number): boolean {
  if (!ALEF.test(text.charAt(offset))) return false;
  let before = offset - 1;
  while (before > 0 && MARK_OR_JOINER.test(text.charAt(before))) before -= 1;
  return text.charAt(before) === LAM;
}
