/** From the caret nearest to the pointer to the letter that lies under it, and so to its claims. */
import type { Span } from '@isnad/text';
import type { Interval } from '../paint/overlap.ts';
import { letterAt, widenToLetters } from '../sheet/letter.ts';
import { spanRects } from '../sheet/rects.ts';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { findIntervals, type IntervalIndex } from './interval-index.ts';

/** A place in client pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** No line is longer than this many code units to either side. */
const line = 256;

/** The places of claims on the letter under a point, given the offset of the caret nearest to it. */
export function claimsBeside(
  map: SheetMap,
  index: IntervalIndex,
  offset: number,
  point: Point,
): Interval[] {
  const letters = [letterAt(map, offset, 'backward'), letterAt(map, offset, 'forward')].filter(
    (letter) => letter !== null,
  );
  const both = { start: letters[0]?.start ?? offset, end: letters.at(-1)?.end ?? offset };
  const rects = spanRects(map, both);
  if (rects.some((rect) => holds(rect, point))) {
    const near = findIntervals(index, both);
    // Measuring is dear: only where a claim ends between the two does it matter which one it is.
    if (near.every((claim) => letters.every((letter) => touches(claim, letter)))) return near;
    const under = letters.filter((letter) => isOn(map, letter, point));
    return near.filter((claim) => under.some((letter) => touches(claim, letter)));
  }
  if (!rects.some(({ top, bottom }) => point.y >= top && point.y <= bottom)) return [];
  const far = letterFarFrom(map, offset, point);
  return far ? findIntervals(index, far) : [];
}

/** Whether a box holds a point, its edges included. */
export function holds(rect: DOMRect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** Where Arabic and Latin meet, the caret may stand at the far end of the run that was hit. */
function letterFarFrom(map: SheetMap, offset: number, point: Point): Span | null {
  let [start, end] = [offset - line, offset + line];
  if (!isOn(map, { start, end }, point)) return null;
  while (end - start > 1) {
    const middle = (start + end) >> 1;
    if (isOn(map, { start, end: middle }, point)) end = middle;
    else start = middle;
  }
  return widenToLetters(map, { start, end });
}

function isOn(map: SheetMap, span: Span, point: Point): boolean {
  return spanRects(map, span).some((rect) => holds(rect, point));
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
