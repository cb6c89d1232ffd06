/** How a claim points at words: the words themselves with their surroundings, and where they stood. */

import type { Span } from './document.ts';

/** One unbroken stretch: W3C TextQuoteSelector and TextPositionSelector in one (UTF-16 units). */
export interface Segment extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The words of one appearance of a claim in one article version; segments in reading order. */
export interface Target {
  readonly versionId: string;
  readonly segments: readonly Segment[];
}
