/** Turns stretches of the article into DOM ranges and into boxes on screen. */
import type { Span } from '@isnad/text';
import { firstIndex } from './first-index.ts';
import type { SheetMap, SheetRun } from './sheet-map.ts';

/** One static range per run the span crosses; a static range costs nothing when the page changes. */
export function staticRanges(map: SheetMap, span: Span): StaticRange[] {
  return clipToRuns(map, span).map(
    ({ run, clip }) =>
      new StaticRange({
        startContainer: run.node,
        startOffset: clip.start - run.start,
        endContainer: run.node,
        endOffset: clip.end - run.start,
      }),
  );
}

/**
 * The boxes of a span in client pixels: at least one per line, more where Latin digits break the
 * Arabic run, in no reading order within a line. Boxes are as high as the letters, not as the line.
 */
export function spanRects(map: SheetMap, span: Span): DOMRect[] {
  return clipToRuns(map, span).flatMap(({ run, clip }) =>
    [...rangeIn(run, clip).getClientRects()].filter((rect) => rect.width > 0),
  );
}

/** The box of no width at an offset inside a run, wherever the browser puts it; null without letters. */
export function collapsedRect(run: SheetRun, offset: number): DOMRect | null {
  return rangeIn(run, { start: offset, end: offset }).getClientRects()[0] ?? null;
}

/** Splits a span (UTF-16) at the ends of runs; pieces without a letter are left out. */
function clipToRuns(map: SheetMap, span: Span): { run: SheetRun; clip: Span }[] {
  const clips: { run: SheetRun; clip: Span }[] = [];
  for (let at = firstIndex(map.runs, (run) => run.end > span.start); ; at++) {
    const run = map.runs[at];
    if (!run || run.start >= span.end) return clips;
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.end);
    if (start < end) clips.push({ run, clip: { start, end } });
  }
}

function rangeIn(run: SheetRun, span: Span): Range {
  const range = document.createRange();
  range.setStart(run.node, span.start - run.start);
  range.setEnd(run.node, span.end - run.start);
  return range;
}
