/** Reads text that has no markup: one paragraph per line, or lines wrapped at a fixed width. */

import { type Manuscript, silentImprint } from '../manuscript.ts';
import { bylineIn, isListItem, outlineLines } from './outline.ts';

/** Typewriter-like widths: beyond, a line is a paragraph of its own. */
const widestColumn = 120;
const narrowestColumn = 30;

/** Lines between blank lines. */
function toGroups(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** The width at which the whole text was wrapped, or null if it was not. */
function columnWidth(lines: readonly string[]): number | null {
  let width = 0;
  // A long address cannot be wrapped, so it says nothing about the width.
  for (const line of lines) if (line.includes(' ')) width = Math.max(width, line.length);
  return width >= narrowestColumn && width <= widestColumn ? width : null;
}

/** Wrapped lines break exactly where the next word would no longer have fitted. */
function isWrapped(group: readonly string[], width: number): boolean {
  if (group.some(isListItem)) return false;
  const broken = group.slice(0, -1);
  const fits = broken.filter((line, at) => {
    const nextWord = group[at + 1]?.split(' ', 1)[0] ?? '';
    return line.length + 1 + nextWord.length <= width;
  });
  const closed = broken.filter((line) => /[.؟?!:؛]$/u.test(line));
  return fits.length === 0 && closed.length * 2 <= broken.length;
}

function toParagraphs(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const width = columnWidth(lines);
  if (width === null) return lines.filter((line) => line !== '');
  return toGroups(lines).flatMap((group) => (isWrapped(group, width) ? [group.join(' ')] : group));
}

/** Line feeds are the only structure; words are kept as they stand. */
export function readPlainText(text: string): Manuscript {
  const paragraphs = toParagraphs(text);
  const byline = bylineIn(paragraphs[1] ?? '');
  return { blocks: outlineLines(paragraphs), imprint: { ...silentImprint, byline } };
}
