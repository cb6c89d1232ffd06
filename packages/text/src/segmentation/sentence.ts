/** The sentences of an article, so that the desk can see which ones nobody has looked at. */

import type { Block, Span, TextDocument } from '../document.ts';

// A run of end marks, then quotes, brackets or note numbers that close on it, then space or the end.
const SENTENCE_END =
  /(?<![.!?؟۔…])([.!?؟۔…]+)(?:["'”“’»›)\]}]|\[\p{Nd}+\]|[\u061C\u200E\u200F\u202C\u2069])*(?=\s|$)/gu;

// Titles and short forms whose full stop ends no sentence; single letters are caught apart.
const ABBREVIATION =
  /(?:^|[\s("«“”])(?:و?\p{L}(?:\.\p{L})*|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|Mt|No|vs|cf|Fig|Jr|Inc|Ltd|Co)$/u;

// Enough for «U.S.S.R»; looking further back would make a text of nothing but initials slow.
const LONGEST_ABBREVIATION = 24;

/** The sentences of a document in reading order, without the white space around them. */
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
    if (isEnd(before, match[1] ?? '', words.slice(end))) ends.push(end);
  }
  return ends;
}

function isEnd(before: string, marks: string, after: string): boolean {
  // Two dots are a pause in Arabic headlines: «الصين.. شريان اقتصادي لروسيا».
  if (marks === '..') return false;
  // «[...]» marks an omission; «“Why?” he asked», «approx. five» go on with a small letter.
  if (/[([]$/.test(before.slice(-1)) || /^\s+["'“‘(]?\p{Ll}/u.test(after)) return false;
  if (marks !== '.') return true;
  const isListNumber = /^\s*\p{Nd}{1,3}$/u.test(before);
  return !isListNumber && !ABBREVIATION.test(before.slice(-LONGEST_ABBREVIATION));
}

function trim(text: string, start: number, end: number): Span | null {
  const slice = text.slice(start, end);
  const length = slice.trim().length;
  const from = start + slice.length - slice.trimStart().length;
  return length === 0 ? null : { start: from, end: from + length };
}
