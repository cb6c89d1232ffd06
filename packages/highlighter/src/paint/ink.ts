/** What is to be seen on a sheet, and the strokes that show it. */
import type { Span } from '@isnad/text';
import { widenToLetters } from '../sheet/letter.ts';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { claimStrokes, type PaintMark, type Stroke, type TonedInterval } from './strokes.ts';

/** Claims, the one that is open, the one under the pointer, and the words that are chosen. */
export interface Ink {
  marks: readonly PaintMark[];
  activeId: string | null;
  hoverId: string | null;
  selection: readonly Span[];
}

/** More changed claims than this are not gone through one by one. */
const many = 64;
const everywhere: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * From the first to the last of the words in which two lists of claims differ: an empty span when they
 * are the same, all of the article when nearly everything does.
 */
export function differenceOf(before: readonly PaintMark[], after: readonly PaintMark[]): Span {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  if (before.length + after.length - 2 * (head + tail) > many) return everywhere;
  const gone = before.slice(head, before.length - tail);
  const come = after.slice(head, after.length - tail);
  return reachOf([...gone, ...come].flatMap(({ spans }) => spans));
}

/** From the first to the last of some words; an empty span for none. */
export function reachOf(spans: readonly Span[]): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The strokes of claims that touch a stretch of the article; none begins or ends inside a letter. */
export function strokesOfClaims(map: SheetMap, { marks, activeId }: Ink, near: Span): Stroke[] {
  const found: TonedInterval[] = [];
  // Asked once in half a viewport of scrolling: an index would cost more than it saves.
  for (const { id, tone, spans } of marks) {
    for (const span of spans) {
      if (span.start >= near.end || span.end <= near.start || span.start >= span.end) continue;
      found.push({ id, tone, ...widenToLetters(map, span) });
    }
  }
  return claimStrokes(found, activeId);
}

/** Plain words under one name, none of them ending inside a letter. */
export function strokesOfWords(
  map: SheetMap,
  name: 'hover' | 'sel',
  spans: readonly Span[],
): Stroke[] {
  return spans.map((span) => ({ name, ...widenToLetters(map, span) }));
}

function isSame(one: PaintMark | undefined, other: PaintMark | undefined): boolean {
  if (one === other || !one || !other) return one === other;
  return (
    one.id === other.id &&
    one.tone === other.tone &&
    one.spans.length === other.spans.length &&
    one.spans.every((span, at) => {
      const place = other.spans[at];
      return span.start === place?.start && span.end === place.end;
    })
  );
}
