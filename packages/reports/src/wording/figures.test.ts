import { describe, expect, test } from 'vitest';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { countClaims, toDate, toNumber } from './figures.ts';

const ar = { language: 'ar', digits: 'latn' } as const;
const arab = { language: 'ar', digits: 'arab' } as const;
const en = { language: 'en', digits: 'arab' } as const;

describe('claims are counted as Arabic counts after «في»', () => {
  test.each([
    [0, 'لا ادعاءات', '0 claims'],
    [1, 'ادعاء واحد', '1 claim'],
    [2, 'ادعاءين', '2 claims'],
    [3, '3 ادعاءات', '3 claims'],
    [10, '10 ادعاءات', '10 claims'],
    [11, '11 ادعاءً', '11 claims'],
    [99, '99 ادعاءً', '99 claims'],
    [100, '100 ادعاء', '100 claims'],
    [102, '102 ادعاء', '102 claims'],
    [103, '103 ادعاءات', '103 claims'],
    [111, '111 ادعاءً', '111 claims'],
  ])('%i', (count, inArabic, inEnglish) => {
    expect(countClaims(count, ar)).toBe(inArabic);
    expect(countClaims(count, en)).toBe(inEnglish);
  });
});

describe('dates are day, month name and year', () => {
  test.each([
    ['2025-09-05', '5 سبتمبر (أيلول) 2025', '٥ سبتمبر (أيلول) ٢٠٢٥', '5 September 2025'],
    [
      '2025-01-20',
      '20 يناير (كانون الثاني) 2025',
      '٢٠ يناير (كانون الثاني) ٢٠٢٥',
      '20 January 2025',
    ],
    [Date.UTC(2025, 3, 28), '28 أبريل (نيسان) 2025', '٢٨ أبريل (نيسان) ٢٠٢٥', '28 April 2025'],
    ['قبل عام', 'قبل عام', 'قبل عام', 'قبل عام'],
  ])('%s', (value, inArabic, inArabicDigits, inEnglish) => {
    expect(toDate(value, ar)).toBe(inArabic);
    expect(toDate(value, arab)).toBe(inArabicDigits);
    expect(toDate(value, en)).toBe(inEnglish);
  });
});

test.each([
  [1200.5, '1,200.5', '١٬٢٠٠٫٥', '1,200.5'],
  [7, '7', '٧', '7'],
])('%d is written in the digits that were asked for', (value, latin, indic, inEnglish) => {
  expect([toNumber(value, ar), toNumber(value, arab), toNumber(value, en)]).toEqual([
    latin,
    indic,
    inEnglish,
  ]);
});

test('both languages leave the same places open in every sentence', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
  for (const [key, sentence] of Object.entries(arabic)) {
    expect([key, places(english[key as keyof typeof arabic])]).toEqual([key, places(sentence)]);
  }
});
