/** Gathers running text into blocks, collapsing white space as a browser would. */

import type { BlockKind, Direction } from '@isnad/text';
import type { RoughBlock } from './manuscript.ts';

/** What the next words are: a heading, a quote, in which language. */
export interface BlockStyle {
  readonly kind: BlockKind;
  readonly level: number;
  readonly language: string | null;
  readonly direction: Direction | null;
}

export const plainStyle: BlockStyle = {
  kind: 'paragraph',
  level: 0,
  language: null,
  direction: null,
};

export class BlockWriter {
  readonly #blocks: RoughBlock[] = [];
  #running = '';

  /** CSS collapses these five only; no-break and other spaces are part of the words. */
  text(value: string): void {
    this.#running += value.replace(/[ \t\n\r\f]+/g, ' ');
  }

  /** Keeps the line feeds of text that was laid out by hand. */
  preformatted(value: string): void {
    this.#running += value.replace(/[ \t]+/g, ' ');
  }

  lineBreak(): void {
    this.#running += '\n';
  }

  /** Ends the block; an empty line (two line breaks) inside it ends one too. */
  endBlock(style: BlockStyle): void {
    const lines = this.#running.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n');
    this.#running = '';
    for (const part of lines.split(/\n{2,}/)) {
      const text = part.trim();
      if (text !== '') this.#blocks.push({ ...style, text });
    }
  }

  get blocks(): readonly RoughBlock[] {
    return this.#blocks;
  }
}
