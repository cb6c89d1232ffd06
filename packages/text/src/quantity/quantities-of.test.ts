import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketed, TRICKY_SIGNS } from '../bracket.test-language.ts';
import { SEED_LINES } from '../seed-article.test-language.ts';
import { wordsOf } from '../segmentation/word.ts';
import { quantitiesOf } from './quantities-of.ts';
import { inWords } from './quantity.test-language.ts';

// Other work on the machine must not fail a test that asks only whether reading ends.
const PATIENCE = 60_000;
const OPTIONS = { language: 'ar', publishedOn: '2025-09-05' };

test('the seed article tells its figures, dates and periods, and no others', () => {
  const text = SEED_LINES.join('\n');
  const quantities = quantitiesOf(text, OPTIONS);
  const told = quantities.map((quantity) => [
    text.slice(quantity.span.start, quantity.span.end),
    inWords(quantity),
  ]);
  expect(told).toEqual([
    ['نحو أسبوع كامل', 'measure 1 about week'],
    ['الثالث من سبتمبر', 'date @2025-09-03'],
    ['الذكرى الثمانين', 'ordinal 80'],
    ['أكثر من 240 مليار دولار', 'money 240000000000 more-than USD @2024-01-01/2024-12-31'],
    ['العام الماضي', 'period @2024-01-01/2024-12-31'],
    ['آلاف الجنود', 'count 3000..10000 vague soldier'],
  ]);
});

test('a quantity says where its unit stands', () => {
  const text = 'أكثر من 240 مليار دولار و$5 و1.5 مليون برميل يوميا و10% و USD 3';
  const units = quantitiesOf(text, OPTIONS).flatMap(({ unitSpan }) => unitSpan ?? []);
  expect(bracketed(text, units)).toBe(
    'أكثر من 240 مليار [دولار] و[$]5 و1.5 مليون [برميل يوميا] و10% و [USD] 3',
  );
});

// Pieces of quantities and signs that make trouble, thrown together.
const pieces = fc.constantFrom(
  ...'خمسة,وعشرون,ألفا,ملايين,نصف,ونصف,بين,من,إلى,240,و15,الـ80,٣٫٥,%,$,دولار,سبتمبر,2024,العام,الماضي,منذ,قبل,يومين,نحو,الثالث,half,a,million,of,barrels,two,-,thirds,last,year,3rd'.split(
    ',',
  ),
  ...TRICKY_SIGNS,
);
const jumble = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

test('quantities of any text are disjoint, in order, and begin and end with whole words', () => {
  fc.assert(
    fc.property(fc.oneof(jumble, fc.string({ unit: 'binary' })), (text) => {
      let end = 0;
      for (const { span, unitSpan } of quantitiesOf(text, OPTIONS)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
        for (const edge of [span.start, span.end]) {
          const around = text.slice(Math.max(0, edge - 1), edge + 1);
          expect(around).not.toMatch(/^[\p{L}\p{Nd}][\p{L}\p{Nd}]$|^.\p{M}$/u);
        }
        if (unitSpan) {
          expect(unitSpan.start).toBeGreaterThanOrEqual(span.start);
          expect(unitSpan.end).toBeLessThanOrEqual(span.end);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('quantities of the seed article begin and end where its words do', () => {
  for (const line of SEED_LINES) {
    const words = wordsOf(line, 'ar');
    for (const { span } of quantitiesOf(line, OPTIONS)) {
      expect(words.map(({ start }) => start)).toContain(span.start);
      expect(words.map(({ end }) => end)).toContain(span.end);
    }
  }
});

test('tashkeel changes no quantity of the seed article', () => {
  for (const line of SEED_LINES) {
    const ornate = line.replace(/(\p{L})(?=\p{L})/gu, '$1\u064E');
    expect(quantitiesOf(ornate, OPTIONS).map(inWords)).toEqual(
      quantitiesOf(line, OPTIONS).map(inWords),
    );
  }
});

test.each([
  ['numbers tied without end', 'خمسة و', 'count'],
  ['scales without end', 'مليون ', 'count'],
  ['ranges without end', '10 إلى ', 'count'],
  ['times without end', 'العام الماضي ', 'period'],
])('a hostile text of %s is read to its end', { timeout: PATIENCE }, (_what, piece, kind) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const quantities = quantitiesOf(text, OPTIONS);
  expect(quantities.at(-1)?.span.end).toBeGreaterThan(text.length - 2 * piece.length - 1);
  expect(quantities.every((quantity) => quantity.kind === kind)).toBe(true);
});

test.each(['1', '1-', '٬1', 'https://', '@', 'a.', '0 12', '\u200F', 'a\u0301', 'U.', '('])(
  'a hostile text of nothing but %j ends',
  { timeout: PATIENCE },
  (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const spans = quantitiesOf(text, OPTIONS).map(({ span }) => span);
    expect(spans.every(({ end }) => end <= text.length)).toBe(true);
  },
);
