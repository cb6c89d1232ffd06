/** A claim's words as the article has them: the sentences they stand in, and one on either side. */
import { type Block, type Segment, type Span, sentencesOf, type TextDocument } from '@isnad/text';

/** A stretch of the article; offsets are UTF-16, end exclusive. */
export interface Run extends Span {
  readonly isClaim: boolean;
}

/** What is shown of one block; the runs follow on each other without a gap. */
export interface Excerpt {
  readonly block: Block;
  /** Place among the article's paragraphs, from 1; null for headings and other blocks. */
  readonly paragraph: number | null;
  readonly runs: readonly Run[];
  /** Whether the block goes on before or after what is shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export function excerptsOf(document: TextDocument, segments: readonly Segment[]): Excerpt[] {
  const sentences = sentencesOf(document);
  const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph');
  return document.blocks
    .filter((block) => segments.some((segment) => touches(segment, block)))
    .map((block) => {
      const own = sentences.filter((sentence) => touches(sentence, block));
      const shown = shownOf(block, own, segments);
      return {
        block,
        paragraph: paragraphs.indexOf(block) + 1 || null,
        runs: runsOf(shown, segments),
        isCutBefore: shown.start > (own[0]?.start ?? block.start),
        isCutAfter: shown.end < (own.at(-1)?.end ?? block.end),
      };
    });
}

/** From the sentence before the first touched one to the sentence after the last. */
function shownOf(block: Block, sentences: readonly Span[], segments: readonly Segment[]): Span {
  const isTouched = (sentence: Span) => segments.some((segment) => touches(segment, sentence));
  const first = sentences.findIndex(isTouched);
  const last = sentences.findLastIndex(isTouched);
  const inBlock = segments.filter((segment) => touches(segment, block));
  const start = sentences[Math.max(0, first - 1)]?.start ?? block.start;
  const end = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? block.end;
  return {
    start: Math.max(block.start, Math.min(start, ...inBlock.map((segment) => segment.start))),
    end: Math.min(block.end, Math.max(end, ...inBlock.map((segment) => segment.end))),
  };
}

function runsOf(shown: Span, segments: readonly Segment[]): Run[] {
  const inside = segments
    .filter((segment) => touches(segment, shown))
    .map(({ start, end }) => ({
      start: Math.max(start, shown.start),
      end: Math.min(end, shown.end),
    }));
  const runs = inside.flatMap((span, at): Run[] => [
    { start: inside[at - 1]?.end ?? shown.start, end: span.start, isClaim: false },
    { ...span, isClaim: true },
  ]);
  const rest = { start: inside.at(-1)?.end ?? shown.start, end: shown.end, isClaim: false };
  return [...runs, rest].filter(({ start, end }) => start < end);
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
