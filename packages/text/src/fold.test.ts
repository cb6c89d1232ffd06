import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedOnce, TRICKY_SIGNS } from './bracket.test-language.ts';
import { fold, foldForSearch, unfoldSpan } from './fold.ts';
import { SEED_LINES } from './seed-article.test-language.ts';

const trickyText = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS), maxLength: 60 });
const letteredText = trickyText.map((text) => `ب${text}`);

describe('one spelling and another fold to the same words', () => {
  test.each([
    ['tashkeel', 'وَزيرُ الصِّحَّةِ', 'وزير الصحة'],
    ['Quranic marks', 'ٱلرَّحۡمَٰنِ', 'الرحمن'],
    ['late Quranic marks and pause signs', 'قَالَ\u0898 ۖ نعم\u06E5', 'قال نعم'],
    ['tatweel', 'جمـــيل', 'جميل'],
    ['hamza carriers', 'إلى أوكرانيا والآن', 'الى اوكرانيا والان'],
    ['a hamza typed apart from its alef', 'ا\u0654وكرانيا', 'أوكرانيا'],
    ['every alef with its sign', 'أإآٱٲٳٵ', 'ااااااا'],
    ['a hamza typed apart over any ya', 'رى\u0654يس شی\u0654', 'رئيس شئ'],
    ['ى and ي', 'مستشفى', 'مستشفي'],
    ['Persian keyboard letters', 'بکین', 'بكين'],
    ['zero-width non-joiner', 'می\u200Cخواهم', 'میخواهم'],
    ['zero-width joiner', 'ه\u200D', 'ه'],
    ['direction marks', '\u200Fبكين\u200E', 'بكين'],
    [
      'every direction control',
      '\u061C\u202Aب\u202Bك\u202C\u202Dي\u202E\u2066ن\u2067\u2068\u2069',
      'بكين',
    ],
    ['presentation forms from a PDF', 'ﻻ ﷲ', 'لا الله'],
    ['positional forms from an old font', 'ﺑﻜﻴﻦ', 'بكين'],
    ['Arabic-Indic digits', '٢٤٠', '240'],
    ['extended digits', '۲۴۰', '240'],
    ['number signs', '٣٫٥٪ ١٬٠٠٠', '3.5% 1,000'],
    ['quotes', 'بـ”غير المسبوقة” «مستحيلًا»', 'ب"غير المسبوقة" "مستحيلا"'],
    ['single quotes', '‹قمة› ‘قمة’ `قمة´', "'قمة' 'قمة' 'قمة'"],
    ['dashes', 'الروسي–الصيني—الكوري−2‑3', 'الروسي-الصيني-الكوري-2-3'],
    ['white space', ' بكين \u00A0\n موسكو\u202Fو\u2003شي\u2028نعم', ' بكين موسكو و شي نعم'],
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

test('every find leads back to whole letters with their marks, which fold to it again', () => {
  const place = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 12 }), fc.boolean());
  fc.assert(
    fc.property(letteredText, place, (text, [from, length, forSearch]) => {
      const folded = fold(text, { forSearch });
      const find = folded.text.slice(from, from + length);
      const span = unfoldSpan(folded, { start: from, end: from + find.length });
      fc.pre(span !== null);
      expect(text.slice(span.end)).not.toMatch(/^[\p{M}\u0640]/u);
      expect(text.slice(span.start)).not.toMatch(/^\p{M}/u);
      // A ligature such as ﷲ is taken whole even where only some of its letters were found.
      expect(fold(text.slice(span.start, span.end), { forSearch }).text).toContain(find);
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
