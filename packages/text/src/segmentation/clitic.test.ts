import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketed, documentOf, markedOnce, TRICKY_SIGNS } from '../bracket.test-language.ts';
import { SEED_LINES } from '../seed-article.test-language.ts';
import { cliticStops, nearestStop, stepEdgeByStop } from './clitic.ts';
import { isBoundary } from './grapheme.ts';
import { snapToWords } from './word-snap.ts';

/** The stops of a word as bars between its letters. */
function withStops(word: string): string {
  const edges = [0, ...cliticStops(word), word.length];
  return edges
    .slice(1)
    .map((end, index) => word.slice(edges[index], end))
    .join('|');
}

describe('a handle may stop', () => {
  test.each([
    ['behind the article', 'ال|كتاب'],
    ['behind a conjunction and the article', 'و|ال|كتاب'],
    ['behind each of three proclitics', 'و|ب|ال|كتاب'],
    ['behind a comparison', 'ف|ك|ال|جبال'],
    ['behind the article that swallowed its alef', 'و|ل|ل|رئيس'],
    ['behind the sign of the future', 'ف|س|يكتب'],
    ['before a pronoun', 'رئيس|هم'],
    ['before a pronoun of three letters', 'رئيس|كما'],
    ['before either reading of «ني»', 'تعاو|ن|ي'],
    ['on both sides of the stem', 'و|ل|كتاب|هم'],
    ['behind marks, tatweel and joiner', 'وَ|الـ\u064E|كِتَابُ|هُمْ'],
    ['between the article and its quoted word', 'الـ|"إرهاب"'],
  ])('%s', (_where, stops) => {
    expect(withStops(stops.replaceAll('|', ''))).toBe(stops);
  });
});

describe('a handle may not stop', () => {
  test.each([
    ['where two letters would be left: a thought is not «ف» and «كر»', 'فكر'],
    ['where two letters would be left: a country is not «ب» and «لد»', 'بلد'],
    ['where marks only look like a third letter', 'بَلَدٌ'],
    ['between lam and alef, where no target can be cut', 'الإسلام'],
    ['between lam and alef of «ل» and «لل»', 'لأمن'],
    ['before a pronoun with only two letters in front of it', 'منهم'],
    ['in a Latin word', 'Beijing'],
    ['in a figure', '3.5%'],
    ['in nothing', ''],
  ])('%s', (_where, word) => {
    expect(cliticStops(word)).toEqual([]);
  });
});

test.each([
  ['a father, and perhaps «and the …»', 'و|الد'],
  ['a decision, no pronoun', 'توجي|ه'],
  ['a book, perhaps «like …»', 'ك|تاب'],
  ['Lebanon behind «ل», not only «بنان» behind «لل»', 'ل|ل|بنان'],
  ['the conjunction stays where the article has no stop of its own', 'و|الأمن'],
])('an ambiguous word offers what it may hold: %s', (_what, stops) => {
  expect(withStops(stops.replaceAll('|', ''))).toBe(stops);
});

describe('Alt with [ and ] moves an edge by stops', () => {
  test.each([
    ['start', 'forward', 'زار [وبالكتاب] أمس', 'زار و[بالكتاب] أمس'],
    ['start', 'forward', 'زار وب[الكتاب] أمس', 'زار وبال[كتاب] أمس'],
    ['start', 'backward', 'زار وبال[كتاب] أمس', 'زار وب[الكتاب] أمس'],
    ['start', 'backward', 'زار [بكين] أمس', '[زار بكين] أمس'],
    ['end', 'backward', 'قرأ [كتابهم] أمس', 'قرأ [كتاب]هم أمس'],
    ['end', 'forward', 'قرأ [كتاب]هم أمس', 'قرأ [كتابهم] أمس'],
    ['end', 'forward', 'زار [بكين].\nوعاد', 'زار [بكين.\nو]عاد'],
    ['start', 'backward', 'زار موسكو.\n[ثم]', 'زار [موسكو.\nثم]'],
    ['end', 'backward', '[زار] بكين', '[زار] بكين'],
    ['end', 'forward', 'زار [بكين]».', 'زار [بكين]».'],
  ] as const)('%s %s: %j gives %j', (edge, direction, source, expected) => {
    const { text, span } = markedOnce(source);
    const article = documentOf(...text.split('\n'));
    expect(bracketed(text, [stepEdgeByStop(article, span, edge, direction)])).toBe(expected);
  });
});

test.each([
  ['start', 'زار وبا[]لكتاب أمس', 'زار وب[]الكتاب أمس'],
  ['start', 'زار وبالك[]تاب أمس', 'زار وبال[]كتاب أمس'],
  ['end', 'قرأ كتابه[]م أمس', 'قرأ كتاب[]هم أمس'],
  ['end', 'قرأ كتا[]ب أمس', 'قرأ كتاب[] أمس'],
  ['start', 'قرأ جر[]يدة أمس', 'قرأ []جريدة أمس'],
] as const)('a handle dragged to the %s %j rests at %j', (edge, source, expected) => {
  const { text, span } = markedOnce(source);
  const at = nearestStop(documentOf(text), span.start, edge) ?? -1;
  expect(bracketed(text, [{ start: at, end: at }])).toBe(expected);
});

test('a handle rests nowhere in a text without words', () => {
  expect(nearestStop(documentOf('…'), 0, 'start')).toBeNull();
  expect(nearestStop({ text: '', blocks: [] }, 0, 'end')).toBeNull();
});

test('stops rise inside the word and are legal cuts, whatever the word', () => {
  const word = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS, 'و', 'ف', 'ك', 'س', 'ه', 'م') });
  fc.assert(
    fc.property(word, (text) => {
      const stops = cliticStops(text);
      expect(stops).toEqual([...new Set(stops)].sort((one, other) => one - other));
      for (const stop of stops) {
        expect(stop > 0 && stop < text.length && isBoundary(text, stop)).toBe(true);
      }
    }),
  );
});

test('stepping by stops never empties a selection, and stops are no cuts: words snap back whole', () => {
  const article = documentOf(...SEED_LINES);
  const moves = fc.array(
    fc.tuple(fc.constantFrom('start', 'end'), fc.constantFrom('forward', 'backward')),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.nat(article.text.length - 40), moves, (at, steps) => {
      const first = snapToWords(article, { start: at, end: at + 40 });
      fc.pre(first !== null);
      const last = steps.reduce(
        (span, [edge, way]) => stepEdgeByStop(article, span, edge, way),
        first,
      );
      expect(last.start).toBeLessThan(last.end);
      expect(isBoundary(article.text, last.start) && isBoundary(article.text, last.end)).toBe(true);
      const whole = snapToWords(article, last);
      expect(whole && whole.start <= last.start && whole.end >= last.end).toBe(true);
    }),
    { numRuns: 60 },
  );
});
