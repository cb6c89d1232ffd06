/** Moves the caret on the sheet that is on screen. */
import {
  type Caret,
  caretRect,
  leanOf,
  moveCaret,
  offsetAtPoint,
  type SheetMap,
} from '@isnad/highlighter';
import type { TextDocument } from '@isnad/text';
import type { CaretMove } from './caret-keys.ts';

/** A gap between paragraphs is crossed in so many tries of half a line. */
const tries = 8;

export function movedCaret(
  map: SheetMap,
  document: TextDocument,
  caret: Caret,
  move: CaretMove,
): Caret {
  if (move.unit === 'line') return to(caret, lineFrom(map, caret, move.by), move.extends);
  if (move.unit !== 'article') return moveCaret(document, caret, { ...move, unit: move.unit });
  return to(caret, move.direction === 'forward' ? document.text.length : 0, move.extends);
}

function to({ anchor, focus }: Caret, offset: number | null, isExtended: boolean): Caret {
  const place = offset ?? focus;
  return { anchor: isExtended ? anchor : place, focus: place };
}

/** The place straight above or below; null at the first or last line, or where it is out of view. */
function lineFrom(map: SheetMap, caret: Caret, by: 1 | -1): number | null {
  const rect = caretRect(map, caret.focus, leanOf(caret));
  if (!rect) return null;
  const middle = rect.top + rect.height / 2;
  for (let half = 1; half <= tries; half += 1) {
    const y = middle + (by * half * rect.height) / 2;
    const offset = offsetAtPoint(map, rect.left, y);
    const there = offset === null ? null : caretRect(map, offset);
    const isBeyond = there && (there.top + there.height / 2 - middle) * by > rect.height / 2;
    if (isBeyond) return offset;
  }
  return null;
}
