/** An article as a browser reads it when it looks for the words of a link: loosely, block by block. */

import type { Block, Span, TextDocument } from '../document.ts';
import { fold } from '../fold.ts';
import { wordsOfBlock } from '../segmentation/word.ts';

/** A document made ready to be searched many times. */
export interface Page {
  readonly document: TextDocument;
  /** Folded beyond accents and without spaces, so that what a browser takes for equal is equal. */
  readonly letters: string;
  /** Where each unit of `letters` starts in the document; never falls. */
  readonly starts: readonly number[];
  /** The words of a block by its place among the blocks; read when first asked for. */
  readonly words: (block: number) => readonly Span[];
}

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/gu;

/** Reads a document once; each question to the page is then cheap. */
export function readPage(document: TextDocument): Page {
  const { text, starts } = fold(document.text, { forSearch: true });
  const plain = text.replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0));
  const wordsByBlock = new Map<number, readonly Span[]>();
  return {
    document,
    letters: plain.replaceAll(' ', ''),
    starts: starts.filter((_start, unit) => plain.charAt(unit) !== ' '),
    words(place) {
      const known = wordsByBlock.get(place);
      if (known) return known;
      const block = document.blocks[place];
      const words = block ? wordsOfBlock(document, block) : [];
      wordsByBlock.set(place, words);
      return words;
    },
  };
}

/**
 * True when a browser that looks from an offset on comes upon these very words first. A place that it
 * would pass over, such as one inside a word, counts as well: better a longer link than a wrong one.
 */
export function isFirst(page: Page, span: Span, from = 0): boolean {
  const place = lettersIn(page, span);
  const words = page.letters.slice(place.start, place.end);
  return page.letters.indexOf(words, unitAt(page, from)) === place.start;
}

/** True when nothing else on the page reads as these words do. */
export function isFirstAndOnly(page: Page, span: Span): boolean {
  const place = lettersIn(page, span);
  const words = page.letters.slice(place.start, place.end);
  return isFirst(page, span) && page.letters.indexOf(words, place.start + 1) === -1;
}

/** The places among the blocks of those that a span touches. */
export function blocksTouched({ document }: Page, span: Span): number[] {
  const touches = ({ start, end }: Block) => start < span.end && end > span.start;
  return document.blocks.flatMap((block, place) => (touches(block) ? [place] : []));
}

function lettersIn(page: Page, { start, end }: Span): Span {
  return { start: unitAt(page, start), end: unitAt(page, end) };
}

// The first folded unit that starts at or after an offset.
function unitAt({ starts }: Page, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
