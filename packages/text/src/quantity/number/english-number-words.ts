/** English number words. */

import type { NumberRole, NumberWord } from './number-word.ts';

type Row = readonly [phrases: string, meaning: NumberWord];

function row(
  phrases: string,
  role: NumberRole,
  value: number,
  grammar: NumberWord['grammar'] = 'one',
): Row {
  return [phrases, { language: 'en', role, value, grammar }];
}

function counted(words: string, role: NumberRole, first: number, step: number): Row[] {
  return words.split(' ').map((word, index) => row(word, role, first + index * step));
}

function scaleRows(value: number, singular: string, plural: string): Row[] {
  return [row(singular, 'scale', value), row(plural, 'scale', value, 'many')];
}

/** Rows for the book of number words. “Second” alone is a time or an order, never a part. */
export const ENGLISH_NUMBER_ROWS: readonly Row[] = [
  row('zero', 'zero', 0),
  ...counted('one two three four five six seven eight nine', 'ones', 1, 1),
  row('ten', 'ten', 10),
  ...counted(
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'teens',
    11,
    1,
  ),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 'tens', 20, 10),
  row('hundred', 'hundred', 100),
  row('tens', 'scale', 10, 'many'),
  row('hundreds', 'scale', 100, 'many'),
  ...scaleRows(12, 'dozen', 'dozens'),
  ...scaleRows(1e3, 'thousand', 'thousands'),
  ...scaleRows(1e6, 'million|mln', 'millions'),
  ...scaleRows(1e9, 'billion|bn', 'billions'),
  ...scaleRows(1e12, 'trillion|tn|trn', 'trillions'),
  row('half', 'fraction', 1 / 2),
  row('third', 'fraction', 1 / 3),
  row('quarter', 'fraction', 1 / 4),
  row('halves', 'part', 1 / 2),
  row('thirds', 'part', 1 / 3),
  row('quarters|fourths', 'part', 1 / 4),
  row('fifth|fifths', 'part', 1 / 5),
  row('sixth|sixths', 'part', 1 / 6),
  row('eighth|eighths', 'part', 1 / 8),
  row('tenth|tenths', 'part', 1 / 10),
];
