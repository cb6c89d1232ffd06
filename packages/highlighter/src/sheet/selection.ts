/** What the checker has selected with mouse, finger or keyboard, as a stretch of the article. */
import type { Span } from '@isnad/text';
import { offsetOf, placeOf } from './place.ts';
import type { SheetMap } from './sheet-map.ts';

/**
 * The page's selection as a logical span, whichever way it was dragged; what lies outside the sheet
 * is cut away. Null when nothing of the article is selected. Not snapped to words.
 */
export function readSelection(map: SheetMap): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(map, range.startContainer, range.startOffset, 'forward');
  const end = offsetOf(map, range.endContainer, range.endOffset, 'backward');
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Makes `span` the page's own selection, so that copying and the browser's handles follow it. */
export function selectSpan(map: SheetMap, span: Span): void {
  const start = placeOf(map, span.start, 'forward');
  const end = placeOf(map, span.end, 'backward');
  if (!start || !end) return;
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
