import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRICKY_SIGNS } from '../../bracket.test-language.ts';
import { readText } from './reader.ts';
import { newNumbering, type Reading } from './reading.ts';

function read(text: string): Reading {
  return readText(text, newNumbering());
}

/** Words as they are compared, passages apart. */
function shown({ words, firsts, numbering }: Reading): string {
  const passages = Array.from(firsts.subarray(0, -1), (first, passage) =>
    Array.from(words.subarray(first, firsts[passage + 1]), (word) =>
      String.fromCodePoint(...numbering.words.sequence(word)),
    ).join(' '),
  );
  return passages.join(' | ');
}

describe('a text is read as the words that count', () => {
  test.each([
    ['tashkeel and tatweel', 'كَتَبَ جمـــيل', 'كتب جميل'],
    ['hamza, typed together or apart', 'أوكرانيا ا\u0654وكرانيا مؤمن', 'اوكرانيا اوكرانيا مؤمن'],
    ['a ligature of an old font', 'قال ﷲ ﻻ', 'قال الله لا'],
    ['a figure with its sign', '12 % و ١٢٪', '12 % و 12 %'],
    ['thousands and decimals', '1,250 ١٬٢٥٠٫٥ 3.5', '1250 1250.5 3.5'],
    ['a comma that only lists', '10,5 و 1,2', '10 5 و 1 2'],
    ['a minus, not a hyphen', '-5 سيبيريا-2 2014–2020', '-5 سيبيريا 2 2014 2020'],
    ['money', '$240bn و 5€', '$ 240bn و 5 €'],
    ['short English forms', 'Don’t trust Trump’s', "don't trust trump's"],
    ['an accent typed apart', 'e\u0301te\u0301', 'été'],
    ['controls inside and after a word', 'ب\u200Fكين\u200F زار', 'بكين زار'],
    ['letters beyond the basic plane, not emoji', '💩 𐤀𐤁', '𐤀𐤁'],
    ['a script without spaces', '中国 زار', '中 国 زار'],
  ])('%s', (_what, text, words) => {
    expect(shown(read(text))).toBe(words);
  });

  test.each([
    ['at stops and questions', 'زار. عاد؟ نام! حلم', 'زار | عاد | نام | حلم'],
    ['behind closing quotes', 'قال: «نعم.» وعاد', 'قال نعم | وعاد'],
    ['at line ends', 'عنوان\nنص\r\nآخر', 'عنوان | نص | اخر'],
    ['not at initials', 'قال د. محمد', 'قال د محمد'],
    ['not inside a figure or an address', '3.5 على kremlin.ru اليوم', '3.5 علي kremlin ru اليوم'],
    ['never without words', '\n\n. .\n؟', ''],
  ])('passages end %s', (_where, text, passages) => {
    expect(shown(read(text))).toBe(passages);
  });
});

test('a word ends with the marks on its last letter, without controls', () => {
  const { starts, ends } = read('«بكينَّ\u200F»');
  expect([starts[0], ends[0]]).toEqual([1, 7]);
});

test('words of any text are in order, apart, within it and all in passages', () => {
  const tricky = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS, '\n'), maxLength: 80 });
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (text) => {
      const { starts, ends, words, firsts, passages } = read(text);
      expect(firsts.length).toBe(passages.length + 1);
      expect(firsts.at(-1)).toBe(words.length);
      for (const [word, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(ends[word - 1] ?? 0);
        expect(ends[word]).toBeGreaterThan(start);
      }
      expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});
