/** On which side of which letter a caret or a handle stands, where Arabic and Latin meet. */
import { directionOf, type Span } from '@isnad/text';
import { letterAt } from './letter.ts';
import { type Lean, runAt } from './place.ts';
import { collapsedRect, spanRects } from './rects.ts';
import type { SheetMap, SheetRun } from './sheet-map.ts';

/**
 * A box of no width at the edge of the letter after (`forward`) or before (`backward`) an offset, in
 * client pixels. The edge is the letter's own: before an Arabic letter its right, before a Latin one
 * or a digit its left. At the edges of a block the one letter that is there; null in an empty sheet.
 */
export function caretRect(map: SheetMap, offset: number, lean: Lean = 'forward'): DOMRect | null {
  const run = runAt(map, offset, lean);
  if (!run) return null;
  const other = lean === 'forward' ? 'backward' : 'forward';
  return (
    besideLetter(map, offset, lean) ??
    besideLetter(map, offset, other) ??
    besideNothing(run, offset)
  );
}

function besideLetter(map: SheetMap, offset: number, lean: Lean): DOMRect | null {
  const letter = letterAt(map, offset, lean);
  const box = letter && boxOf(map, letter);
  if (!letter || !box) return null;
  const onLeft = isLeftToRight(map, letter, box) === (lean === 'forward');
  return new DOMRect(onLeft ? box.left : box.right, box.top, 0, box.height);
}

/** A space that hangs at the end of its line has no box. */
function boxOf(map: SheetMap, letter: Span): DOMRect | null {
  const [first, ...others] = spanRects(map, letter);
  if (!first) return null;
  const left = Math.min(first.left, ...others.map((rect) => rect.left));
  const right = Math.max(first.right, ...others.map((rect) => rect.right));
  return new DOMRect(left, first.top, right - left, first.height);
}

/** Letters and digits say it themselves; a sign between them goes the way of its neighbours. */
function isLeftToRight(map: SheetMap, letter: Span, box: DOMRect): boolean {
  const run = runAt(map, letter.start, 'forward');
  const sign = run?.node.textContent.slice(letter.start - run.start, letter.end - run.start) ?? '';
  if (/[\p{L}\p{Nd}]/u.test(sign)) return directionOf(sign) === 'ltr';
  const after = onSameLine(map, letter.end, 'forward', box);
  if (after) return after.left >= box.right - 1;
  const before = onSameLine(map, letter.start, 'backward', box);
  if (before) return before.right <= box.left + 1;
  return run !== null && getComputedStyle(run.block.element).direction === 'ltr';
}

function onSameLine(map: SheetMap, offset: number, lean: Lean, line: DOMRect): DOMRect | null {
  const letter = letterAt(map, offset, lean);
  const box = letter && boxOf(map, letter);
  return box && Math.abs(box.top - line.top) < line.height / 2 ? box : null;
}

function besideNothing(run: SheetRun, offset: number): DOMRect {
  const rect = collapsedRect(run, Math.min(Math.max(offset, run.start), run.end));
  if (rect) return rect;
  const { element } = run.block;
  const box = element.getBoundingClientRect();
  const x = getComputedStyle(element).direction === 'rtl' ? box.right : box.left;
  return new DOMRect(x, box.top, 0, box.height);
}
