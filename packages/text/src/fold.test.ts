import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedOnce, TRICKY_SIGNS } from './bracket.test-language.ts';
import { fold, foldForSearch, unfoldSpan } from './fold.ts';
import { SEED_LINES } from './seed-article.test-language.ts';

const trickyText = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS), maxLength: 60 });

describe('one spelling and another fold to the same words', () => {
  test.each([
    ['tashkeel', 'وَزيرُ الصِّحَّةِ', 'وزير الصحة'],
    ['Quranic marks', 'ٱلرَّحۡمَٰنِ', 'الرحمن'],
    ['tatweel', 'جمـــيل', 'جميل'],
    ['hamza carriers', 'إلى أوكرانيا والآن', 'الى اوكرانيا والان'],
    ['a hamza typed apart from its alef', 'ا\u0654وكرانيا', 'أوكرانيا'],
    ['ى and ي', 'مستشفى', 'مستشفي'],
    ['Persian keyboard letters', 'بکین', 'بكين'],
    ['zero-width non-joiner', 'می\u200Cخواهم', 'میخواهم'],
    ['direction marks', '\u200Fبكين\u200E', 'بكين'],
    ['presentation forms from a PDF', 'ﻻ ﷲ', 'لا الله'],
    ['Arabic-Indic digits', '٢٤٠', '240'],
    ['extended digits', '۲۴۰', '240'],
    ['number signs', '٣٫٥٪ ١٬٠٠٠', '3.5% 1,000'],
    ['quotes', 'بـ”غير المسبوقة” «مستحيلًا»', 'ب"غير المسبوقة" "مستحيلا"'],
    ['dashes', 'الروسي–الصيني', 'الروسي-الصيني'],
    ['white space', ' بكين \u00A0\n موسكو', ' بكين موسكو'],
    ['Latin case', 'NATO Summit', 'nato summit'],
  ])('%s', (_what, one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });
});

test.each([
  ['ة and ه', 'مدرسة', 'مدرسه'],
  ['hamza on waw', 'مؤتمر', 'موتمر'],
  ['hamza on ya', 'رئيس', 'رييس'],
  ['a hamza on the line', 'ماء', 'ما'],
])('search takes %s for the same, anchoring does not', (_what, one, other) => {
  expect(foldForSearch(one)).toBe(foldForSearch(other));
  expect(fold(one).text).not.toBe(fold(other).text);
});

test('a search phrase loses its outer white space', () => {
  expect(foldForSearch('  قمّة شنغهاي\n')).toBe('قمه شنغهاي');
});

test.each([
  ['the marks on the last letter', 'زار [بكينَّ] أمس', 'بكين'],
  ['tatweel and marks inside', 'يوم [جَمـــيل] حقا', 'جميل'],
  ['a ligature that stands for several letters', 'قال [ﷲ] تعالى', 'الله'],
  ['a number written in Arabic-Indic digits', 'بلغت [٣٫٥٪] فقط', '3.5%'],
])('a folded find leads back to %s', (_what, source, found) => {
  const { text, span } = markedOnce(source);
  const folded = fold(text);
  const start = folded.text.indexOf(found);
  expect(unfoldSpan(folded, { start, end: start + found.length })).toEqual(span);
});

test('a direction control after a word is not part of the find', () => {
  expect(unfoldSpan(fold('بكين\u202Bx'), { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
});

test('an empty or outside find leads nowhere', () => {
  const folded = fold('بكين');
  expect(unfoldSpan(folded, { start: 1, end: 1 })).toBeNull();
  expect(unfoldSpan(folded, { start: 0, end: 9 })).toBeNull();
});

test('any text keeps its index map in range and in order', () => {
  fc.assert(
    fc.property(fc.oneof(trickyText, fc.string({ unit: 'binary' })), (text) => {
      const { text: folded, starts, ends } = fold(text);
      expect(starts.length).toBe(folded.length);
      expect(ends.length).toBe(folded.length);
      for (const [unit, start] of starts.entries()) {
        const end = ends[unit] ?? -1;
        expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        expect(end).toBeGreaterThanOrEqual(ends[unit - 1] ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(trickyText, fc.boolean(), (text, forSearch) => {
      const once = fold(text, { forSearch }).text;
      expect(fold(once, { forSearch }).text).toBe(once);
    }),
  );
});

test('words of the seed article are found again after the article gets tashkeel and tatweel', () => {
  for (const line of SEED_LINES) {
    const ornate = line.replace(/(\p{L})(?=\p{L})/gu, '$1ـ\u064E');
    expect(fold(ornate).text).toBe(fold(line).text);
  }
});
