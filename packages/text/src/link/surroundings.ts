/** The words before and after a claim that can tell it from others which read alike. */

import type { Span } from '../document.ts';
import type { Page } from './page.ts';

/** What may be put around a term; `count` is how many words were asked for on each side. */
export interface Surroundings {
  readonly count: number;
  /** False when words of a neighbouring block may be among them. */
  readonly isNear: boolean;
  readonly prefix: Span | null;
  readonly suffix: Span | null;
}

const COUNTS = [1, 2, 3, 5, 8, 13, 21];

/**
 * From none to many words around a stretch. The page may show a picture or a related story between
 * two blocks, so words of a neighbouring block come last.
 */
export function surroundingsOf(page: Page, { start, end }: Span): Surroundings[] {
  const around = (count: number, isNear: boolean): Surroundings[] => {
    const prefix = wordsBefore(page, start, count, isNear);
    const suffix = wordsAfter(page, end, count, isNear);
    return [
      { count, isNear, prefix: null, suffix },
      { count, isNear, prefix, suffix: null },
      { count, isNear, prefix, suffix },
    ];
  };
  return [
    { count: 0, isNear: true, prefix: null, suffix: null },
    ...COUNTS.flatMap((count) => around(count, true)),
    ...COUNTS.flatMap((count) => around(count, false)),
  ];
}

// A browser wants nothing but white space between context and term, so the signs between go along.
function wordsBefore(page: Page, offset: number, count: number, isNear: boolean): Span | null {
  const { blocks, text } = page.document;
  const place = blocks.findIndex((block) => block.start <= offset && offset <= block.end);
  const here = page.words(place).filter((word) => word.end <= offset);
  if (here.length > 0) return { start: here.slice(-count)[0]?.start ?? offset, end: offset };
  const before = blocks[place - 1];
  const blockStart = blocks[place]?.start ?? 0;
  if (isNear || !before || text.slice(blockStart, offset).trim() !== '') return null;
  const start = page.words(place - 1).slice(-count)[0]?.start;
  return start === undefined ? null : { start, end: before.end };
}

function wordsAfter(page: Page, offset: number, count: number, isNear: boolean): Span | null {
  const { blocks, text } = page.document;
  const place = blocks.findIndex((block) => block.start <= offset && offset <= block.end);
  const here = page.words(place).filter((word) => word.start >= offset);
  if (here.length > 0) return { start: offset, end: here.slice(0, count).at(-1)?.end ?? offset };
  const after = blocks[place + 1];
  const blockEnd = blocks[place]?.end ?? text.length;
  if (isNear || !after || text.slice(offset, blockEnd).trim() !== '') return null;
  const end = page
    .words(place + 1)
    .slice(0, count)
    .at(-1)?.end;
  return end === undefined ? null : { start: after.start, end };
}
