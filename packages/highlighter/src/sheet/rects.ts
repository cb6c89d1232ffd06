/** Turns stretches of the article into DOM ranges and into boxes on screen. */
import type { Span } from '@isnad/text';
import { firstIndex } from './first-index.ts';
import { blockAt, type SheetBlock, type SheetMap } from './sheet-map.ts';

/** One static range per block the span crosses; a static range costs nothing when the page changes. */
export function staticRanges(map: SheetMap, span: Span): StaticRange[] {
  return clipToBlocks(map, span).flatMap(({ block, span: clip }) =>
    block.text
      ? [
          new StaticRange({
            startContainer: block.text,
            startOffset: clip.start - block.start,
            endContainer: block.text,
            endOffset: clip.end - block.start,
          }),
        ]
      : [],
  );
}

/**
 * The boxes of a span in client pixels: at least one per line, more where Latin digits break the
 * Arabic run, in no reading order within a line. Boxes are as high as the letters, not as the line.
 */
export function spanRects(map: SheetMap, span: Span): DOMRect[] {
  return clipToBlocks(map, span).flatMap(({ block, span: clip }) =>
    [...rangeIn(block, clip).getClientRects()].filter((rect) => rect.width > 0),
  );
}

/** A box of no width where the caret stands before `offset`, in client pixels; null in an empty sheet. */
export function caretRect(map: SheetMap, offset: number): DOMRect | null {
  const block = blockAt(map, offset);
  if (!block) return null;
  if (!block.text) return emptyCaret(block.element);
  const at = Math.min(Math.max(offset, block.start), block.end);
  return rangeIn(block, { start: at, end: at }).getClientRects()[0] ?? emptyCaret(block.element);
}

/** Splits a span (UTF-16) at block boundaries; pieces without a letter are left out. */
function clipToBlocks(map: SheetMap, span: Span): { block: SheetBlock; span: Span }[] {
  const clips: { block: SheetBlock; span: Span }[] = [];
  const from = firstIndex(map.blocks, (block) => block.end > span.start);
  for (const block of map.blocks.slice(from)) {
    if (block.start >= span.end) break;
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    if (start < end) clips.push({ block, span: { start, end } });
  }
  return clips;
}

function emptyCaret(element: HTMLElement): DOMRect {
  const box = element.getBoundingClientRect();
  const x = getComputedStyle(element).direction === 'rtl' ? box.right : box.left;
  return new DOMRect(x, box.top, 0, box.height);
}

function rangeIn(block: SheetBlock, span: Span): Range {
  const range = document.createRange();
  const node = block.text ?? block.element;
  range.setStart(node, span.start - block.start);
  range.setEnd(node, span.end - block.start);
  return range;
}
