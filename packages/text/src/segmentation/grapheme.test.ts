import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketed, marked, markedOnce, TRICKY_SIGNS } from '../bracket.test-language.ts';
import { SEED_LINES } from '../seed-article.test-language.ts';
import { boundaryAtOrAfter, boundaryAtOrBefore, isBoundary, snapToGraphemes } from './grapheme.ts';

const trickyText = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS), maxLength: 40 });
const offset = fc.integer({ min: 0, max: 90 });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

describe('a cut is legal', () => {
  test.each([
    ['between two letters', 'بك[]ين'],
    ['before a lam', 'ا[]لصين'],
    ['between lam and a letter that is no alef', 'ل[]بنان'],
    ['between lam and alef held apart by tatweel', 'لـ[]ا'],
    ['at the start', '[]الصين'],
    ['at the end', 'الصين[]'],
    ['after an emoji', '💩[]a'],
  ])('%s', (_where, source) => {
    const { text, span } = markedOnce(source);
    expect(isBoundary(text, span.start)).toBe(true);
  });
});

describe('a cut is refused', () => {
  test.each([
    ['between lam and alef', 'ل[]ا'],
    ['between lam and alef with hamza', 'ل[]أزمة'],
    ['between a marked lam and its alef', 'لَّ[]ا'],
    ['between a lam and its mark', 'ل[]َا'],
    ['between a letter and its mark', 'بك[]َ'],
    ['before a joiner', 'می[]\u200Cخواهم'],
    ['inside a family emoji', '👨‍[]👩‍👧'],
    ['inside a flag', '🇪[]🇬'],
  ])('%s', (_where, source) => {
    const { text, span } = markedOnce(source);
    expect(isBoundary(text, span.start)).toBe(false);
  });

  test.each([
    ['inside a surrogate pair', '💩', 1],
    ['before the text', 'بكين', -1],
    ['behind the text', 'بكين', 5],
    ['between two units', 'بكين', 1.5],
  ])('%s', (_where, text, at) => {
    expect(isBoundary(text, at)).toBe(false);
  });
});

test.each([
  ['ال[إسل]ام', 'ا[لإسلا]م'],
  ['ك[َت]َب', '[كَتَ]ب'],
  ['[ب💩]', '[ب💩]'],
  ['كي[]م', 'كي[]م'],
])('the selection %s widens to %s', (source, expected) => {
  const { text, span } = markedOnce(source);
  expect(bracketed(text, [snapToGraphemes(text, span)])).toBe(expected);
});

test('the family emoji is taken whole from any unit inside it', () => {
  const { text, spans } = marked('هنا [👨‍👩‍👧] معا');
  for (let at = spans[0]?.start ?? 0; at < (spans[0]?.end ?? 0); at += 1) {
    expect(snapToGraphemes(text, { start: at, end: at + 1 })).toEqual(spans[0]);
  }
});

test.each([
  [Number.NaN, 0],
  [-3, 0],
  [1.5, 1],
  [99, 4],
])('the offset %d is brought into the text', (at, expected) => {
  expect(boundaryAtOrBefore('بكين', at)).toBe(expected);
  expect(boundaryAtOrAfter('بكين', at)).toBe(expected);
});

test('widening contains the selection, ends on legal cuts, and is done after one go', () => {
  fc.assert(
    fc.property(trickyText, offset, offset, (text, one, other) => {
      const start = Math.min(one, other, text.length);
      const end = Math.min(Math.max(one, other), text.length);
      const snapped = snapToGraphemes(text, { start, end });
      expect(snapped.start).toBeLessThanOrEqual(start);
      expect(snapped.end).toBeGreaterThanOrEqual(end);
      expect(isBoundary(text, snapped.start) && isBoundary(text, snapped.end)).toBe(true);
      expect(snapToGraphemes(text, snapped)).toEqual(snapped);
    }),
  );
});

test('the nearest legal cuts stand on either side of any offset, near or far', () => {
  fc.assert(
    fc.property(trickyText, fc.integer({ min: -5, max: 200 }), (text, at) => {
      const inside = Math.max(0, Math.min(at, text.length));
      const before = boundaryAtOrBefore(text, at);
      const after = boundaryAtOrAfter(text, at);
      expect(before).toBeLessThanOrEqual(inside);
      expect(after).toBeGreaterThanOrEqual(inside);
      expect(before === after).toBe(isBoundary(text, inside));
    }),
  );
});

test('looking through a small window finds the clusters of the whole text', () => {
  fc.assert(
    fc.property(fc.oneof(trickyText, fc.constantFrom(...SEED_LINES)), (text) => {
      const starts = new Set([...graphemes.segment(text)].map((cluster) => cluster.index));
      for (let at = 1; at < text.length; at += 1) {
        const splitsLamAlef =
          /\u0644[\p{M}\u200D]*$/u.test(text.slice(0, at)) && /^[اأإآٱ]/.test(text.slice(at));
        expect(isBoundary(text, at)).toBe(starts.has(at) && !splitsLamAlef);
      }
    }),
  );
});
