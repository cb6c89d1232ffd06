/** Finds the headline and the subheads in text that has nothing but lines. */

import { type RoughBlock, roughBlock } from '../manuscript.ts';

/** A subhead is a short line: newsroom subheads rarely pass eight words. */
const subheadWords = 12;
const subheadUnits = 100;
const headlineWords = 30;
/** A first line of more words that ends like a sentence is a paragraph. */
const sentenceHeadlineWords = 15;

const sentenceEnd = /[.؟?!؛;:…،,]["'”’»)\]]*$/u;
const listMark = /^(?:[-–—•*]|\d+[.)-])\s/u;
const bylineLine = /^(?:بقلم\s*:?|كتبت?\s*:|إعداد\s*:|By:?)\s+(?<name>\S.{1,80})$/u;

function countWords(line: string): number {
  return line.split(/\s+/u, headlineWords + 1).length;
}

function isHeadline(line: string, isAlone: boolean): boolean {
  const words = countWords(line);
  if (isAlone || words > headlineWords) return false;
  return words <= sentenceHeadlineWords || !sentenceEnd.test(line);
}

function isSubhead(line: string, next: string | undefined): boolean {
  if (next === undefined || next.length <= line.length || line.length > subheadUnits) return false;
  if (sentenceEnd.test(line) || isListItem(line) || bylineLine.test(line)) return false;
  const leadsParagraph = sentenceEnd.test(next) || countWords(next) > subheadWords;
  return leadsParagraph && countWords(line) <= subheadWords;
}

/** Whether a line begins an item of a list, so that it neither heads nor continues a paragraph. */
export function isListItem(line: string): boolean {
  return listMark.test(line);
}

/** The name in a line such as «بقلم أحمد علي», else null. */
export function bylineIn(line: string): string | null {
  return bylineLine.exec(line)?.groups?.name ?? null;
}

/** Lines as blocks: the first is the headline, short ones before a paragraph are subheads. */
export function outlineLines(lines: readonly string[]): readonly RoughBlock[] {
  return lines.map((line, at) => {
    if (at === 0 && isHeadline(line, lines.length === 1)) return roughBlock('heading', 1, line);
    if (at > 0 && isSubhead(line, lines[at + 1])) return roughBlock('heading', 2, line);
    return roughBlock('paragraph', 0, line);
  });
}
