/** What a screen reader is told after a step of the caret. */
import { type Caret, selectionOf } from '@isnad/highlighter';
import { type Span, sentencesOf, type TextDocument, wordEdgeFrom } from '@isnad/text';
import type { CaretMove } from './caret-keys.ts';

/** Longer stretches are told by their beginning (UTF-16 units). */
const most = 160;

/** The chosen words, or the unit that the caret now stands before; empty at the end of the text. */
export function wordsPassed(document: TextDocument, caret: Caret, unit: CaretMove['unit']): string {
  const span = selectionOf(caret) ?? unitAfter(document, caret.focus, unit);
  const words = document.text.slice(span.start, span.end).trim();
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

function unitAfter(document: TextDocument, start: number, unit: CaretMove['unit']): Span {
  const block = document.blocks.find(({ end }) => end > start);
  const last = block?.end ?? document.text.length;
  if (unit === 'letter') return { start, end: Math.min(last, start + 1) };
  if (unit === 'word')
    return { start, end: wordEdgeFrom(document, start, 'end', 'forward') ?? last };
  if (unit === 'block' || !block) return { start, end: last };
  const sentence = sentencesOf({ ...document, blocks: [block] }).find(({ end }) => end > start);
  return { start, end: sentence?.end ?? last };
}
