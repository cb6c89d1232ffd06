/** How much two versions differ: words that came, went or are spelled anew, paragraphs that moved. */
import type { ComparedParagraph, RunKind, Span, TextDocument } from '@isnad/text';

export interface Tally {
  readonly inserted: number;
  readonly deleted: number;
  readonly respelled: number;
  readonly moved: number;
}

/** Signs on their own are no words. */
const word = /\S*[\p{L}\p{N}]\S*/gu;

export function tallyOf(
  before: TextDocument,
  after: TextDocument,
  paragraphs: readonly ComparedParagraph[],
): Tally {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  const words = (kind: RunKind, { text }: TextDocument, side: 'before' | 'after') =>
    runs
      .filter((run) => run.kind === kind)
      .reduce((sum, run) => sum + countWords(text, run[side]), 0);
  return {
    inserted: words('added', after, 'after'),
    deleted: words('removed', before, 'before'),
    respelled: words('respelled', after, 'after'),
    moved: paragraphs.filter(({ isMoved }) => isMoved).length,
  };
}

function countWords(text: string, span: Span | null): number {
  return span ? (text.slice(span.start, span.end).match(word)?.length ?? 0) : 0;
}
