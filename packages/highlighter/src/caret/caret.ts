/** A caret of our own in an article that cannot be typed into: where it stands and how keys move it. */
import type { Span, SpanEdge, StepDirection, TextDocument } from '@isnad/text';
import type { Lean } from '../sheet/place.ts';
import { type CaretUnit, stopFrom } from './stops.ts';

/** `focus` is where the caret stands; `anchor` where its selection began, the same when it has none. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

/** One press of a key, in reading order: `forward` is later in the text, on whatever side of the screen. */
export interface CaretStep {
  readonly unit: CaretUnit;
  readonly direction: StepDirection;
  /** Shift: the anchor stays and the words between are selected. */
  readonly extends: boolean;
}

/**
 * The caret after a step. Without a selection it goes to the start of the next or the present unit, or
 * to the very ends of the document; a step by letters out of a selection goes to its edge. Extending,
 * the end rests on ends of units and the start on starts, and it stops at the anchor before it passes.
 */
export function moveCaret(document: TextDocument, caret: Caret, step: CaretStep): Caret {
  const { unit, direction } = step;
  if (step.extends) return { anchor: caret.anchor, focus: extended(document, caret, step) };
  const selected = selectionOf(caret);
  if (selected && unit === 'letter') return caretAt(selected[sideOf(direction)]);
  const last = direction === 'forward' ? document.text.length : 0;
  return caretAt(stopFrom(document, caret.focus, unit, 'start', direction) ?? last);
}

/**
 * Grows or shrinks a selection at one of its ends, whichever of them the caret stands at. An end never
 * passes the other one; at the last stop it stays. A caret without a selection can only grow.
 */
export function moveCaretEdge(
  document: TextDocument,
  caret: Caret,
  edge: SpanEdge,
  { unit, direction }: Pick<CaretStep, 'unit' | 'direction'>,
): Caret {
  const span = selectionOf(caret) ?? { start: caret.focus, end: caret.focus };
  const offset = stopFrom(document, span[edge], unit, edge, direction) ?? span[edge];
  const moved = { ...span, [edge]: offset };
  if (moved.start >= moved.end) return caret;
  const isBackward = caret.focus < caret.anchor;
  return isBackward
    ? { anchor: moved.end, focus: moved.start }
    : { anchor: moved.start, focus: moved.end };
}

/** The selected stretch in reading order; null when nothing is selected. */
export function selectionOf({ anchor, focus }: Caret): Span | null {
  if (anchor === focus) return null;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** The letter beside which the caret is drawn: the last one selected, else the one it stands before. */
export function leanOf({ anchor, focus }: Caret): Lean {
  return focus > anchor ? 'backward' : 'forward';
}

function extended(document: TextDocument, { anchor, focus }: Caret, step: CaretStep): number {
  const { unit, direction } = step;
  const edge = focus === anchor ? sideOf(direction) : focus > anchor ? 'end' : 'start';
  const next = stopFrom(document, focus, unit, edge, direction) ?? focus;
  const passes = (focus < anchor && next > anchor) || (focus > anchor && next < anchor);
  return passes ? anchor : next;
}

function caretAt(offset: number): Caret {
  return { anchor: offset, focus: offset };
}

function sideOf(direction: StepDirection): SpanEdge {
  return direction === 'forward' ? 'end' : 'start';
}
