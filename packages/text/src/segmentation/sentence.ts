/** The sentences of an article, so that the desk can see which ones nobody has looked at. */

import type { Block, Span, TextDocument } from '../document.ts';
import { isAbbreviation } from './abbreviation.ts';

// A run of end marks, then quotes, brackets or note numbers that close on it, then space or the end.
const SENTENCE_END =
  /(?<![.!?؟۔…؛])([.!?؟۔…؛]+)(["'”“’»›)\]}]|\[\p{Nd}+\]|[\u061C\u200E\u200F\u202C\u2069])*(?=\s|$)/gu;

// «هل تأتي؟» سأل الرئيس: the words that say who spoke belong to what was said.
const REPORTING =
  /^\s+(?:قال|سأل|تساءل|أجاب|رد|علق|أضاف|صاح|هتف|صرخ|كتب|يقول|يسأل|يتساءل|يجيب|يضيف)(?:ت|وا)?(?!\p{L})/u;

// How far to look for an open bracket, and for the word that follows: a hostile text stays fast.
const LOOK_BACK = 400;
const LOOK_AHEAD = 40;

/**
 * The sentences of a document in reading order, without the white space around them. A heading is
 * one sentence. Outside brackets «؛» ends one too: what stands on its two sides are statements of
 * their own, and neither may pass as looked at because the other was.
 */
export function sentencesOf(document: TextDocument): Span[] {
  return document.blocks.flatMap((block) => sentencesOfBlock(document.text, block));
}

function sentencesOfBlock(text: string, block: Block): Span[] {
  const words = text.slice(block.start, block.end);
  const ends = block.kind === 'heading' ? [] : sentenceEnds(words);
  return [...ends, words.length].flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    const trimmed = trim(words, start, end);
    return trimmed ? [{ start: block.start + trimmed.start, end: block.start + trimmed.end }] : [];
  });
}

function sentenceEnds(words: string): number[] {
  const ends: number[] = [];
  for (const match of words.matchAll(SENTENCE_END)) {
    const before = words.slice(ends.at(-1) ?? 0, match.index);
    const end = match.index + match[0].length;
    const after = words.slice(end, end + LOOK_AHEAD);
    if (isEnd(before, match, after)) ends.push(end);
  }
  return ends;
}

function isEnd(before: string, [whole, marks = '']: RegExpExecArray, after: string): boolean {
  // Two dots are a pause in Arabic headlines: «الصين.. شريان اقتصادي لروسيا».
  if (marks === '..') return false;
  // «[...]» marks an omission; «“Why?” he asked», «approx. five» go on with a small letter.
  if (/[([]$/.test(before.slice(-1)) || /^\s+["'“‘(]?\p{Ll}/u.test(after)) return false;
  if (/["'”’»]/u.test(whole) && REPORTING.test(after)) return false;
  if (marks === '؛') return !isBracketOpen(before);
  if (marks !== '.') return true;
  const isListNumber = /^\s*\p{Nd}{1,3}$/u.test(before);
  return !isListNumber && !isAbbreviation(before, after);
}

function isBracketOpen(before: string): boolean {
  const near = before.slice(-LOOK_BACK);
  return (
    near.lastIndexOf('(') > near.lastIndexOf(')') || near.lastIndexOf('[') > near.lastIndexOf(']')
  );
}

function trim(text: string, start: number, end: number): Span | null {
  const slice = text.slice(start, end);
  const length = slice.trim().length;
  const from = start + slice.length - slice.trimStart().length;
  return length === 0 ? null : { start: from, end: from + length };
}
