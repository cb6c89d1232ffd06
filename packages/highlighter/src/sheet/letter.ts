/** One letter as a reader sees it, with its marks, or lam and alef together: the smallest thing painted. */
import { boundaryAtOrAfter, boundaryAtOrBefore, type Span } from '@isnad/text';
import { type Lean, runAt } from './place.ts';
import type { SheetMap, SheetRun } from './sheet-map.ts';

/**
 * The whole letter after (`forward`) or before (`backward`) an offset, or the one the offset stands
 * in; null where the block has none on that side.
 */
export function letterAt(map: SheetMap, offset: number, lean: Lean): Span | null {
  const run = runAt(map, offset, lean);
  if (!run) return null;
  const first = lean === 'forward' ? offset : offset - 1;
  if (first < run.start || first >= run.end) return null;
  return widenIn(run, { start: first, end: first + 1 });
}

/**
 * Widens a stretch (UTF-16) until no letter is painted in part: a highlight that begins inside
 * lam-alef makes the alef vanish in Chromium, one on a mark alone paints nothing in Firefox.
 */
export function widenToLetters(map: SheetMap, span: Span): Span {
  const first = runAt(map, span.start, 'forward');
  const last = runAt(map, span.end, 'backward');
  if (!first || !last) return span;
  return {
    start: Math.min(span.start, widenIn(first, { start: span.start, end: span.start }).start),
    end: Math.max(span.end, widenIn(last, { start: span.end, end: span.end }).end),
  };
}

function widenIn(run: SheetRun, span: Span): Span {
  if (!(run.node instanceof Text)) return span;
  const { data } = run.node;
  return {
    start: run.start + boundaryAtOrBefore(data, span.start - run.start),
    end: run.start + boundaryAtOrAfter(data, span.end - run.start),
  };
}
