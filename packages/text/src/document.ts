/** A frozen article as text and blocks: the one shape that claims point into. */

export type Direction = 'rtl' | 'ltr';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'table-cell';

/** One block of a document; `start`/`end` are UTF-16 offsets into the document's text, end exclusive. */
export interface Block {
  readonly kind: BlockKind;
  /** 1 to 6 for headings (1 is the title), 0 for everything else. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
  /** BCP 47 primary language, e.g. `ar` or `en`. */
  readonly language: string;
}

/** Canonical text (blocks joined by one line feed) and its blocks in reading order. */
export interface TextDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A stretch of text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A block that does not know its place yet. */
export interface LooseBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly direction: Direction;
  readonly language: string;
}

/** Lays loose blocks one after the other, joined by a line feed, and records their offsets. */
export function joinBlocks(loose: readonly LooseBlock[]): TextDocument {
  let start = 0;
  const blocks = loose.map(({ text, ...block }): Block => {
    const placed = { ...block, start, end: start + text.length };
    start = placed.end + 1;
    return placed;
  });
  return { text: loose.map((block) => block.text).join('\n'), blocks };
}
