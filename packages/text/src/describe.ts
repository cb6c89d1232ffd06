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

// In UTF-16 units. At least as much as the Hypothesis client keeps, then on to the edge of the word
// there; words end long before the most, only a web address or a text without spaces reaches it.
const CONTEXT = 32;
const MOST_CONTEXT = 120;

/**
 * Describes spans (any order) of one article version, with their exact words and, on either side, at
 * least 32 units (fewer at the ends of the text) of whole words. Context that comes from another
 * block says so: it holds the line feed between the two.
 */
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

// Where no space is near, context is cut at a whole letter.
function prefixStart(text: string, start: number): number {
  const wanted = Math.max(0, start - CONTEXT);
  const most = Math.max(0, start - MOST_CONTEXT);
  const word = /\S+$/u.exec(text.slice(most, wanted))?.[0] ?? '';
  const isInsideWord = word !== '' && !/\s/u.test(text.charAt(wanted));
  const from = isInsideWord ? wanted - word.length : wanted;
  const isWhole = from === 0 || from > most;
  if (isWhole) return boundaryAtOrBefore(text, from);
  return Math.min(start, boundaryAtOrAfter(text, wanted));
}

function suffixEnd(text: string, end: number): number {
  const wanted = Math.min(text.length, end + CONTEXT);
  const most = Math.min(text.length, end + MOST_CONTEXT);
  const word = /^\S+/u.exec(text.slice(wanted, most))?.[0] ?? '';
  const isInsideWord = word !== '' && !/\s/u.test(text.charAt(wanted - 1));
  const to = isInsideWord ? wanted + word.length : wanted;
  const isWhole = to === text.length || to < most;
  if (isWhole) return boundaryAtOrAfter(text, to);
  return Math.max(end, boundaryAtOrBefore(text, wanted));
}
