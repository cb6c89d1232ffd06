import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketed, marked, TRICKY_SIGNS } from '../bracket.test-language.ts';
import { isBoundary } from './grapheme.ts';
import { wordsOf } from './word.ts';

const trickyText = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS), maxLength: 60 });

describe('the desk reads as one word', () => {
  test.each([
    ['a word with its clitics', 'ar', '[وبالكتاب] [الجديد]'],
    ['a word with marks and tatweel', 'ar', '[كَتَبَ] [جمـــيل]'],
    ['a Persian word with its non-joiner', 'fa', '[می\u200Cخواهم] [بروم]'],
    ['a name with its number', 'ar', '[أنابيب] “[قوة] [سيبيريا-2]” [وخطط]'],
    ['a virus with its year', 'ar', '[كورونا-19].'],
    ['a decimal and its percent sign', 'ar', '[بنسبة] [٣٫٥٪] [و] [12.5%] [و] [12 %].'],
    ['a percent sign typed before its figure', 'ar', '[نحو] [%12]'],
    ['a figure with thousands', 'ar', '[١٬٢٥٠] [و] [1,250.5]، [ثم]'],
    ['a sum of money', 'en', '[$240] [bn], [US$5], [240€]'],
    ['a figure that follows its conjunction', 'ar', '[12%] [و13%] [و٪14] [و$15] [و٣/٩/٢٠٢٥]'],
    ['a figure per thousand', 'ar', '[٧‰] [و٧؉]'],
    ['a sum with a space before its sign', 'ar', '[240 $] [أو] [€ 5] [أو] [US$ 5]'],
    ['thousands apart by thin spaces', 'fr', '[1\u202F250\u202F000 €] [et] [1\u00A0250]'],
    ['dates with an era', 'ar', '[٢٠٢٥م] [و1445هـ] [و3.9.2025] [و٣-٩-٢٠٢٥]'],
    ['dates', 'ar', '[في] [3/9/2025] [أو] [2025-09-03] [أو] [٢٠٢٤/٥/١]'],
    ['a time of day', 'en', '[at] [10:30].'],
    ['ranges', 'ar', '[عامي] [2014-2020] [أو] [2014–2020]'],
    ['a name with its number behind a long dash', 'ar', '[كوفيد–19]'],
    ['the article with its quoted word', 'ar', '[على] [الـ"إرهاب"] [و] [الـ«إرهاب»] [اليوم]'],
    [
      'a preposition with its quoted word',
      'ar',
      '[لـ“رويترز”] [وبـ”تطرف”] [فالـ‘قمة’] [ل"رويترز"]',
    ],
    ['a number with its article', 'ar', '[مجموعة] [الـ20] [والـ"20"]'],
    ['a web address without its protocol', 'ar', '[kremlin.ru/events/1]، [و] [example.com].'],
    ['a negative figure', 'en', '[grew] [-5%]'],
    ['a web address without the stop after it', 'en', '[see] [https://www.kremlin.ru/a?b=1].'],
    ['a mail address', 'en', '[to] [desk.news@example.org],'],
    ['a handle and hashtags', 'ar', '[قال] [@AJArabic] [في] [#قمة_شنغهاي]'],
    ['hyphenated Latin words', 'en', '[Al-Jazeera’s] [20-year] [F-16s]'],
    ['the abbreviation of two letters', 'ar', '[أ.د]. [محمد]'],
    ['a Hebrew word', 'he', '[שלום] [עולם]'],
  ])('%s', (_what, language, source) => {
    const { text, spans } = marked(source);
    expect(bracketed(text, wordsOf(text, language))).toBe(source);
    expect(wordsOf(text, language)).toEqual(spans);
  });
});

test.each([
  ['two peoples joined by a dash', '[الروسي]–[الصيني]'],
  ['a quoted pair after a proclitic', '[بـ]”[غير] [المسبوقة]”'],
  ['a verb and what was said', '[قال]"[نعم]" [وقال] «[لا]»'],
  ['two figures', '[12%] [13] [و] [5 $] [6]'],
  ['two sentences that lack a space', '[انتهى]؟[نعم]'],
  ['a direction mark after a word', '[بكين]\u200F [موسكو]'],
])('%s stay apart', (_what, source) => {
  const { text } = marked(source);
  expect(bracketed(text, wordsOf(text, 'ar'))).toBe(source);
});

test.each(['', ' \u200F', '«»، .. ؟!', '💩'])('%j has no words', (text) => {
  expect(wordsOf(text, 'ar')).toEqual([]);
});

test.each(['', 'x', 'not a tag', 'en-1', 'ar-EG'])(
  'the language tag %j is survived',
  (language) => {
    expect(wordsOf('قال بوتين', language)).toHaveLength(2);
  },
);

test('words of any text are in order, apart, within it and cut legally', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      let last = 0;
      for (const { start, end } of wordsOf(text, 'ar')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('every letter and digit of any text belongs to a word', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      const words = wordsOf(text, 'ar');
      for (const { index } of text.matchAll(/[ء-غف-ي0-9٠-٩a-z]/gu)) {
        expect(words.some((word) => word.start <= index && index < word.end)).toBe(true);
      }
    }),
  );
});
