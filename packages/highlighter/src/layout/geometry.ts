/** Where a claim's first and last line are, and how things are set beside them. */
import type { Direction } from '@isnad/text';

/** A box in pixels, as the browser measures it. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The first and the last line of a claim, each as the union of its boxes: Latin digits split a line
 * into several, so neither the first nor the last box is the line. Null when nothing has a width.
 */
export function lineRects(rects: readonly Box[]): { first: Box; last: Box } | null {
  const visible = rects.filter((rect) => rect.right - rect.left > 1);
  if (visible.length === 0) return null;
  const tops = visible.map((rect) => rect.top);
  return { first: lineAt(visible, Math.min(...tops)), last: lineAt(visible, Math.max(...tops)) };
}

function lineAt(rects: readonly Box[], top: number): Box {
  const line = rects.filter((rect) => Math.abs(rect.top - top) < (rect.bottom - rect.top) / 2);
  return {
    top: Math.min(...line.map((rect) => rect.top)),
    bottom: Math.max(...line.map((rect) => rect.bottom)),
    left: Math.min(...line.map((rect) => rect.left)),
    right: Math.max(...line.map((rect) => rect.right)),
  };
}

/**
 * Where a claim's number goes, in pixels from the sheet's top left: `x` is the number's centre, just
 * past the claim's end in the block's direction; `y` its top, in the space above the last line.
 */
export function markerPoint(lastLine: Box, direction: Direction, sheet: Box) {
  const edge = direction === 'rtl' ? lastLine.left - 3 : lastLine.right + 3;
  return { x: edge - sheet.left, y: lastLine.top - 12 - sheet.top };
}
