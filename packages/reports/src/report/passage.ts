/** The sentence around a claim, so that a reader sees its words where they stood. */

import {
  boundaryAtOrAfter,
  boundaryAtOrBefore,
  quoteOf,
  type Segment,
  type Span,
  type Target,
  toCodePointSpan,
} from '@isnad/text';
import type { ReportAppearance } from './report-claim.ts';

// A text without full stops has one endless sentence; this much of it (UTF-16 units) is enough.
const longestContext = 160;

/**
 * Describes where a claim stands in a text with these sentences; the target must point into it.
 * `textFragment` leads to it in the original page.
 */
export function toAppearance(
  text: string,
  sentences: readonly Span[],
  target: Target,
  textFragment: string | null,
): ReportAppearance {
  const claim = extentOf(target.segments);
  const touched = sentences.filter(({ start, end }) => start < claim.end && claim.start < end);
  const sentence = {
    start: touched[0]?.start ?? claim.start,
    end: touched.at(-1)?.end ?? claim.end,
  };
  return {
    quote: quoteOf(target),
    before: ending(text.slice(Math.min(sentence.start, claim.start), claim.start)),
    after: beginning(text.slice(claim.end, Math.max(sentence.end, claim.end))),
    segments: target.segments.map((segment) => ({
      ...segment,
      codePoints: toCodePointSpan(text, segment),
    })),
    ...(textFragment === null ? {} : { textFragment }),
  };
}

function extentOf(segments: readonly Segment[]): Span {
  return {
    start: Math.min(...segments.map(({ start }) => start)),
    end: Math.max(...segments.map(({ end }) => end)),
  };
}

function ending(text: string): string {
  if (text.length <= longestContext) return text;
  const kept = text.slice(boundaryAtOrAfter(text, text.length - longestContext));
  return `…${kept.replace(/^\S*\s+/u, '')}`;
}

function beginning(text: string): string {
  if (text.length <= longestContext) return text;
  const kept = text.slice(0, boundaryAtOrBefore(text, longestContext));
  return `${kept.replace(/\s+\S*$/u, '')}…`;
}
