/** Writes down which words a claim points at so that they can be found again, and checks such notes. */

import type { Span, TextDocument } from './document.ts';
import { boundaryAtOrAfter, boundaryAtOrBefore, isBoundary } from './segmentation/grapheme.ts';
import type { Segment, Target } from './target.ts';

/** Why a target does not fit a document. */
export type TargetFault =
  | 'empty-target'
  | 'target-outside-text'
  | 'target-unordered'
  | 'target-mismatch'
  | 'target-splits-letter';

// The Hypothesis client's context length, in UTF-16 units: enough to tell repeated words apart.
const CONTEXT = 32;

/** Describes spans (any order) of one article version, with exact words and up to 32 units around. */
export function describeTarget(
  document: TextDocument,
  versionId: string,
  spans: readonly Span[],
): Target {
  const ordered = [...spans].sort((one, other) => one.start - other.start || one.end - other.end);
  return { versionId, segments: ordered.map((span) => describeSegment(document.text, span)) };
}

/** The quote as a reader sees it: segments in order, a gap shown as an ellipsis. */
export function quoteOf(target: Target): string {
  return target.segments.map((segment) => segment.exact).join(' … ');
}

/** The first reason why a target cannot stand in this document; null when it can. */
export function targetFault(document: TextDocument, target: Target): TargetFault | null {
  const { text } = document;
  const { segments } = target;
  if (segments.length === 0 || segments.some(({ start, end }) => start === end)) {
    return 'empty-target';
  }
  if (segments.some((segment) => !isInside(text, segment))) return 'target-outside-text';
  if (segments.some(({ start }, index) => start < (segments[index - 1]?.end ?? 0))) {
    return 'target-unordered';
  }
  if (segments.some(({ start, end, exact }) => text.slice(start, end) !== exact)) {
    return 'target-mismatch';
  }
  const isWhole = ({ start, end }: Span) => isBoundary(text, start) && isBoundary(text, end);
  return segments.every(isWhole) ? null : 'target-splits-letter';
}

function isInside(text: string, { start, end }: Span): boolean {
  const areOffsets = Number.isInteger(start) && Number.isInteger(end);
  return areOffsets && start >= 0 && start < end && end <= text.length;
}

function describeSegment(text: string, { start, end }: Span): Segment {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(prefixStart(text, start), start),
    suffix: text.slice(end, suffixEnd(text, end)),
  };
}

// Context begins and ends at a space where one is near, else at a whole letter.
function prefixStart(text: string, start: number): number {
  const furthest = start - CONTEXT;
  if (furthest <= 0) return 0;
  const space = /(?<=\s)\S/u.exec(text.slice(furthest - 1, start));
  const wanted = space ? furthest - 1 + space.index : furthest;
  return Math.min(start, boundaryAtOrAfter(text, wanted));
}

function suffixEnd(text: string, end: number): number {
  const furthest = end + CONTEXT;
  if (furthest >= text.length) return text.length;
  const space = /^.*\S(?=\s)/su.exec(text.slice(end, furthest + 1));
  return Math.max(end, boundaryAtOrBefore(text, space ? end + space[0].length : furthest));
}
