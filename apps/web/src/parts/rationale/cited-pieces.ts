/** Prose cut where it cites evidence. */
import { citationsIn } from '@isnad/core';

export interface CitedPiece {
  readonly start: number;
  readonly text: string;
  /** The evidence cited; null for the words between. */
  readonly number: number | null;
}

/** The text cut at its citations, in order and without loss. */
export function piecesOf(text: string): CitedPiece[] {
  const pieces: CitedPiece[] = [];
  let from = 0;
  for (const { start, end, number } of citationsIn(text)) {
    if (start > from) pieces.push({ start: from, text: text.slice(from, start), number: null });
    pieces.push({ start, text: text.slice(start, end), number });
    from = end;
  }
  if (from < text.length) pieces.push({ start: from, text: text.slice(from), number: null });
  return pieces;
}
