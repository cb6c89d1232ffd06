/** The test language: brackets mark offsets in a string, so that nobody counts Arabic letters. */

import { joinBlocks, type LooseBlock, type Span, type TextDocument } from './document.ts';

/** A text without its brackets and the spans they enclosed, in the order they open; may nest. */
interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads `'استمرت [نحو أسبوع] كامل'`. Throws when brackets do not match. */
export function marked(source: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const sign of source) {
    if (sign === '[') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (sign === ']') {
      const span = open.pop();
      if (!span) throw new Error(`a bracket closes nothing in ${source}`);
      span.end = text.length;
    } else text += sign;
  }
  if (open.length > 0) throw new Error(`a bracket stays open in ${source}`);
  return { text, spans };
}

/** The one span of a marked text. Throws when there is not exactly one. */
export function markedOnce(source: string): { text: string; span: Span } {
  const { text, spans } = marked(source);
  const [span] = spans;
  if (!span || spans.length > 1) throw new Error(`wanted one pair of brackets in ${source}`);
  return { text, span };
}

/** Writes brackets around spans, so that a failing test reads as words. */
export function bracketed(text: string, spans: readonly Span[]): string {
  const inserts = [...spans].sort((one, other) => one.start - other.start);
  let written = '';
  let at = 0;
  for (const { start, end } of inserts) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return written + text.slice(at);
}

/** A document of Arabic paragraphs; a line that begins with `# ` is a heading. */
export function documentOf(...lines: readonly string[]): TextDocument {
  return joinBlocks(
    lines.map((line): LooseBlock => {
      const isHeading = line.startsWith('# ');
      const kind = isHeading ? 'heading' : 'paragraph';
      const text = isHeading ? line.slice(2) : line;
      return { kind, level: isHeading ? 2 : 0, text, direction: 'rtl', language: 'ar' };
    }),
  );
}

/** Signs that make trouble, to build random texts from: lam-alef, marks, joiners, emoji, controls. */
export const TRICKY_SIGNS: readonly string[] = [
  ...'لالأإآٱبينةىؤئءكپی',
  ...[
    '\u064E',
    '\u0651',
    '\u0654',
    '\u0670',
    'ـ',
    '\u200C',
    '\u200D',
    '\u200F',
    '\u202B',
    '\u2069',
  ],
  ...[
    ' ',
    '  ',
    '\u00A0',
    '.',
    '..',
    '…',
    '؟',
    '!',
    '،',
    '؛',
    ':',
    '-',
    '–',
    '%',
    '٪',
    '$',
    '@',
    '#',
    '_',
  ],
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    '(',
    ')',
    '1',
    '25',
    '٣',
    '٫',
    ',',
    'a',
    'B',
    'é',
    'e\u0301',
    'İ',
    'ß',
  ],
  ...[
    '💩',
    '👨‍👩‍👧',
    '🇪🇬',
    '❤️',
    '🏻',
    'ﻻ',
    'ﷲ',
    'ﷺ',
    '\uFEFF',
    '\u0000',
    '\uD83D',
    '\uDCA9',
    'www.',
    '中',
    'א',
  ],
];
