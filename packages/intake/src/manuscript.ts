/** What each reader hands to the draft: rough blocks and what the source says about itself. */

import type { BlockKind, Direction } from '@isnad/text';

/** A block before cleaning; `language` and `direction` are null where the source says nothing. */
export interface RoughBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly language: string | null;
  readonly direction: Direction | null;
}

/** What the source says about itself, unchecked. */
export interface Imprint {
  /** The headline a reader would see; becomes the first block if the text itself has none. */
  readonly headline: string | null;
  /** A lesser title, such as that of the browser tab: names the article but is not part of it. */
  readonly pageTitle: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

export interface Manuscript {
  readonly blocks: readonly RoughBlock[];
  readonly imprint: Imprint;
}

/** A source that says nothing about itself. */
export const silentImprint: Imprint = {
  headline: null,
  pageTitle: null,
  byline: null,
  publisher: null,
  url: null,
  publishedAt: null,
  language: null,
};

/** A block of which only kind and words are known. */
export function roughBlock(kind: BlockKind, level: number, text: string): RoughBlock {
  return { kind, level, text, language: null, direction: null };
}
