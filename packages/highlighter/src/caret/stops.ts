/** The places between which a caret steps: letters, words, sentences and blocks. */
import {
  type Block,
  boundaryAtOrAfter,
  boundaryAtOrBefore,
  type Span,
  type SpanEdge,
  type StepDirection,
  sentencesOf,
  type TextDocument,
  wordEdgeFrom,
} from '@isnad/text';

/** How far one key press goes; a letter is a whole one, with its marks, and lam with alef. */
export type CaretUnit = 'letter' | 'word' | 'sentence' | 'block';

/**
 * The next (`forward`) or previous place where a unit starts or ends, strictly beyond an offset; for
 * letters both are the same. Null when there is none further on in the document.
 */
export function stopFrom(
  document: TextDocument,
  offset: number,
  unit: CaretUnit,
  edge: SpanEdge,
  direction: StepDirection,
): number | null {
  if (unit === 'letter') return letterFrom(document.text, offset, direction);
  if (unit === 'word') return wordEdgeFrom(document, offset, edge, direction);
  const unitsIn = (block: Block): Span[] =>
    unit === 'block' ? [block] : sentencesOf({ ...document, blocks: [block] });
  return edgeFrom(document, offset, edge, direction, unitsIn);
}

function letterFrom(text: string, offset: number, direction: StepDirection): number | null {
  const isForward = direction === 'forward';
  if (offset === (isForward ? text.length : 0)) return null;
  return isForward ? boundaryAtOrAfter(text, offset + 1) : boundaryAtOrBefore(text, offset - 1);
}

function edgeFrom(
  { blocks }: TextDocument,
  offset: number,
  edge: SpanEdge,
  direction: StepDirection,
  unitsIn: (block: Block) => Span[],
): number | null {
  const isForward = direction === 'forward';
  // A key press must not cut the whole article into sentences: blocks behind the caret are left out.
  const ahead = blocks.filter(({ start, end }) => (isForward ? end > offset : start < offset));
  for (const block of isForward ? ahead : ahead.reverse()) {
    const edges = unitsIn(block).map((unit) => unit[edge]);
    const found = isForward
      ? edges.find((place) => place > offset)
      : edges.findLast((place) => place < offset);
    if (found !== undefined) return found;
  }
  return null;
}
