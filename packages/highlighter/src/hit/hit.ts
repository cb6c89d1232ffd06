/** Answers which claims lie under the pointer. */
import { offsetOf } from '../sheet/place.ts';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { claimsBeside, holds } from './beside.ts';
import type { IntervalIndex } from './interval-index.ts';

/**
 * The ids of the claims whose painted letters lie under a point (client pixels), innermost first and
 * each once. Margins and the gaps between lines belong to no claim.
 */
export function claimsAt(map: SheetMap, index: IntervalIndex, x: number, y: number): string[] {
  // The browser goes through all blocks to find a caret; beside the sheet it need not be asked.
  if (!holds(map.root.getBoundingClientRect(), { x, y })) return [];
  const offset = offsetAtPoint(map, x, y);
  const hits = offset === null ? [] : claimsBeside(map, index, offset, { x, y });
  return [...new Set(hits.map(({ id }) => id))];
}

/** The claim after `current` in a stack, so that repeated clicks go through it; null for an empty stack. */
export function nextInStack(ids: readonly string[], current: string | null): string | null {
  const place = current === null ? -1 : ids.indexOf(current);
  return ids[(place + 1) % ids.length] ?? null;
}

/** The text offset nearest to a point (client pixels); null when the point is on no block of the sheet. */
export function offsetAtPoint(map: SheetMap, x: number, y: number): number | null {
  const caret = caretAtPoint(x, y);
  if (!caret) return null;
  const near = caret.node instanceof Element ? caret.node : caret.node.parentElement;
  const block = near?.closest('[data-start]') ?? null;
  return block && map.root.contains(block)
    ? offsetOf(map, caret.node, caret.offset, 'backward')
    : null;
}

function caretAtPoint(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = caretRange(document, x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Safari before 18.4 knows only the older name. */
function caretRange(page: Pick<Document, 'caretRangeFromPoint'>, x: number, y: number) {
  return page.caretRangeFromPoint(x, y);
}
