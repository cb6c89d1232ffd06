import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedOnce, TRICKY_SIGNS } from './bracket.test-language.ts';
import {
  fromCodePointOffset,
  fromCodePointSpan,
  toCodePointOffset,
  toCodePointSpan,
} from './code-point.ts';

const text = fc.string({ unit: 'binary' });

test.each([
  ['زار [بكين] أمس', { start: 4, end: 8 }],
  ['💩💩 زار [بكين] أمس', { start: 7, end: 11 }],
  ['[💩]', { start: 0, end: 1 }],
  ['[]', { start: 0, end: 0 }],
])('the export counts %s in code points', (source, counted) => {
  const { text: article, span } = markedOnce(source);
  expect(toCodePointSpan(article, span)).toEqual(counted);
  expect(fromCodePointSpan(article, counted)).toEqual(span);
});

test('offsets go out and come back', () => {
  fc.assert(
    fc.property(text, fc.nat(12), (article, wanted) => {
      const count = [...article].length;
      const codePoints = Math.min(wanted, count);
      const offset = fromCodePointOffset(article, codePoints);
      expect(offset).toBe([...article].slice(0, codePoints).join('').length);
      expect(toCodePointOffset(article, offset)).toBe(codePoints);
    }),
  );
});

test('every offset that cuts no pair comes back as itself', () => {
  const tricky = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS) });
  fc.assert(
    fc.property(fc.oneof(tricky, text), (article) => {
      let offset = 0;
      for (const sign of article) {
        expect(fromCodePointOffset(article, toCodePointOffset(article, offset))).toBe(offset);
        offset += sign.length;
      }
      expect(fromCodePointOffset(article, toCodePointOffset(article, offset))).toBe(article.length);
    }),
  );
});

test('a span means the same words in either count', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('💩', '𐍈', 'لا'), text, (before, quote, after) => {
      const article = `${before} ${quote} ${after}`;
      const start = before.length + 1;
      const counted = toCodePointSpan(article, { start, end: start + quote.length });
      expect([...article].slice(counted.start, counted.end).join('')).toBe(quote);
    }),
  );
});

test('an offset inside a surrogate pair counts the whole pair', () => {
  expect(toCodePointOffset('💩', 1)).toBe(1);
});

describe('an offset outside the text is a bug', () => {
  test.each([-1, 5, 1.5, Number.NaN])('%d', (offset) => {
    expect(() => toCodePointOffset('بكين', offset)).toThrow(RangeError);
    expect(() => fromCodePointOffset('بكين', offset)).toThrow(RangeError);
  });
});
