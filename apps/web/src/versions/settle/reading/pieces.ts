/** Cuts what is shown of an article where the claim's words begin and end, and where words changed. */
import { type RunKind, type Span, sentencesOf, type TextDocument } from '@isnad/text';
import type { Run } from '../../../review/reading/context.ts';
import type { Change } from './word-changes.ts';

/** A stretch of one text that is one thing throughout; offsets are UTF-16, end exclusive. */
export interface Piece extends Run {
  readonly kind: RunKind;
}

export function piecesOf(runs: readonly Run[], changes: readonly Change[]): Piece[] {
  return runs.flatMap((run) => {
    const cuts = changes
      .filter(({ start, end }) => start < run.end && run.start < end)
      .map(({ kind, start, end }): Piece => {
        const span = { start: Math.max(start, run.start), end: Math.min(end, run.end) };
        return { ...run, ...span, kind };
      });
    const pieces = cuts.flatMap((cut, at): Piece[] => [
      { ...run, start: cuts[at - 1]?.end ?? run.start, end: cut.start, kind: 'same' },
      cut,
    ]);
    const rest: Piece = { ...run, start: cuts.at(-1)?.end ?? run.start, kind: 'same' };
    return [...pieces, rest].filter(({ start, end }) => start < end);
  });
}

/** The sentences in which some words stand, in reading order. */
export function sentencesAround(document: TextDocument, words: readonly Span[]): Span[] {
  return sentencesOf(document).filter((sentence) =>
    words.some(({ start, end }) => sentence.start < end && start < sentence.end),
  );
}
