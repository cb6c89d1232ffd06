/** The words that a checker has chosen but not yet marked. */
import {
  boundaryAtOrAfter,
  boundaryAtOrBefore,
  type Span,
  type SpanEdge,
  type StepDirection,
  snapToGraphemes,
  snapToWords,
  stepEdge,
  type TextDocument,
} from '@isnad/text';

/** At least one stretch, in reading order, none across two blocks. */
export interface Draft {
  readonly spans: readonly Span[];
}

/** Whole words of a rough selection, cut at blocks; with `letters` only letters stay whole. */
export function draftOf(document: TextDocument, rough: Span, letters: boolean): Draft | null {
  const spans = document.blocks.flatMap((block) => {
    const start = Math.max(block.start, rough.start);
    const end = Math.min(block.end, rough.end);
    if (start >= end) return [];
    const clip = { start, end };
    const snapped = letters ? trimmed(document, clip) : snapToWords(document, clip);
    return snapped ? [snapped] : [];
  });
  return spans.length > 0 ? { spans } : null;
}

/** Joins a further stretch to a draft: the words between the two stay outside. */
export function joinDrafts(one: Draft, other: Draft): Draft {
  const ordered = [...one.spans, ...other.spans].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const span of ordered) {
    const last = spans.at(-1);
    if (last && span.start <= last.end) {
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else spans.push(span);
  }
  return { spans };
}

/** From the first chosen letter to the last. */
export function reachOf({ spans }: Draft): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Moves the outer start or end by one word, or by one letter. */
export function stepDraft(
  document: TextDocument,
  draft: Draft,
  edge: SpanEdge,
  direction: StepDirection,
  letters: boolean,
): Draft {
  const reach = reachOf(draft);
  const step = letters ? stepLetter(document, reach[edge], direction) : null;
  const moved = stepEdge(document, reach, edge, direction)[edge];
  return withEdge(document, draft, edge, step ?? moved);
}

/** Puts the outer start or end at an offset; an edge that would pass the other one stays. */
export function withEdge(
  document: TextDocument,
  draft: Draft,
  edge: SpanEdge,
  offset: number,
): Draft {
  const reach = { ...reachOf(draft), [edge]: offset };
  if (reach.start >= reach.end) return draft;
  const gaps = draft.spans.slice(1).map((span, index) => ({
    start: draft.spans[index]?.end ?? 0,
    end: span.start,
  }));
  const spans = document.blocks.flatMap((block) => {
    const start = Math.max(block.start, reach.start);
    const end = Math.min(block.end, reach.end);
    return start < end ? cutOut({ start, end }, gaps) : [];
  });
  return spans.length > 0 ? { spans } : draft;
}

/** Pulls the outer start or end to a place: to the whole word there, or only to its whole letter. */
export function dragDraft(
  document: TextDocument,
  draft: Draft,
  edge: SpanEdge,
  offset: number,
  letters: boolean,
): Draft {
  const reach = { ...reachOf(draft), [edge]: offset };
  if (reach.start >= reach.end) return draft;
  const snapped = letters ? snapToGraphemes(document.text, reach) : snapToWords(document, reach);
  return snapped ? withEdge(document, draft, edge, snapped[edge]) : draft;
}

export function isSameDraft(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every((span, at) => span.start === other[at]?.start && span.end === other[at]?.end)
  );
}

function stepLetter(document: TextDocument, offset: number, direction: StepDirection): number {
  return direction === 'forward'
    ? boundaryAtOrAfter(document.text, offset + 1)
    : boundaryAtOrBefore(document.text, offset - 1);
}

function trimmed({ text }: TextDocument, span: Span): Span | null {
  const { start, end } = snapToGraphemes(text, span);
  const words = text.slice(start, end);
  const length = words.trim().length;
  const from = start + words.length - words.trimStart().length;
  return length === 0 ? null : { start: from, end: from + length };
}

function cutOut(span: Span, gaps: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const gap of gaps) {
    if (gap.end <= from || gap.start >= span.end) continue;
    if (gap.start > from) pieces.push({ start: from, end: gap.start });
    from = gap.end;
  }
  return from < span.end ? [...pieces, { start: from, end: span.end }] : pieces;
}
