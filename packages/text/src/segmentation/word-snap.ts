/** Turns a rough selection into whole words, and moves its edges a word at a time. */

import type { Span, TextDocument } from '../document.ts';
import { wordsOfBlock } from './word.ts';

/** Which end of a selection a key moves, in logical (reading) order. */
export type SpanEdge = 'start' | 'end';

/** `forward` is later in reading order, whatever side of the screen that is. */
export type StepDirection = 'forward' | 'backward';

/**
 * Widens a selection to the whole words it touches; spaces and punctuation at its edges fall away.
 * Null when it touches no word. `language` overrules the blocks' own.
 */
export function snapToWords(document: TextDocument, span: Span, language?: string): Span | null {
  if (span.start >= span.end) return null;
  const touched = document.blocks
    .filter((block) => block.start < span.end && block.end > span.start)
    .flatMap((block) => wordsOfBlock(document, block, language))
    .filter((word) => word.start < span.end && word.end > span.start);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * Moves one edge of a selection to the next or previous word, across blocks if need be. The result
 * is whole words and never empty; where there is no further word the selection stays as it is.
 */
export function stepEdge(
  document: TextDocument,
  span: Span,
  edge: SpanEdge,
  direction: StepDirection,
): Span {
  const whole = snapToWords(document, span);
  if (!whole) return span;
  const offset = wordEdgeFrom(document, whole[edge], edge, direction);
  const moved = offset === null ? whole : { ...whole, [edge]: offset };
  return moved.start < moved.end ? moved : whole;
}

/**
 * The next or previous place where a word starts (`edge` start) or ends (`edge` end), strictly
 * after or before an offset; null at the end of the document. For caret movement by words.
 */
export function wordEdgeFrom(
  document: TextDocument,
  offset: number,
  edge: SpanEdge,
  direction: StepDirection,
): number | null {
  const forward = direction === 'forward';
  // Whole blocks behind the caret are left out: a key press must not segment the whole article.
  const ahead = document.blocks.filter((block) =>
    forward ? block.end > offset : block.start < offset,
  );
  for (const block of forward ? ahead : ahead.reverse()) {
    const edges = wordsOfBlock(document, block).map((word) => word[edge]);
    const found = forward
      ? edges.find((place) => place > offset)
      : edges.findLast((place) => place < offset);
    if (found !== undefined) return found;
  }
  return null;
}
