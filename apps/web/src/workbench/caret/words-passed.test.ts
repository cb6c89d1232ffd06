import { joinBlocks } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { wordsPassed } from './words-passed.ts';

const paragraph = (text: string) =>
  ({ kind: 'paragraph', level: 0, text, direction: 'rtl', language: 'ar' }) as const;
const article = joinBlocks([paragraph('بلغ 240 مليار دولار. ثم سكت.'), paragraph('وفي موسكو')]);
const at = (words: string) => article.text.indexOf(words);

describe('after a step a screen reader is told', () => {
  test.each([
    ['letter', 'بلغ', 'ب'],
    ['word', '240 مليار', '240'],
    ['sentence', '240 مليار', '240 مليار دولار.'],
    ['line', 'ثم', 'ثم سكت.'],
    ['block', 'ثم', 'ثم سكت.'],
    ['block', 'وفي', 'وفي موسكو'],
  ] as const)('the %s that follows', (unit, words, said) => {
    const focus = at(words);
    expect(wordsPassed(article, { anchor: focus, focus }, unit)).toBe(said);
  });
  test('what is chosen, whichever way it was chosen', () => {
    const [start, end] = [at('مليار'), at('. ثم')];
    expect(wordsPassed(article, { anchor: start, focus: end }, 'letter')).toBe('مليار دولار');
    expect(wordsPassed(article, { anchor: end, focus: start }, 'letter')).toBe('مليار دولار');
  });
  test('nothing at the end', () => {
    const focus = article.text.length;
    expect(wordsPassed(article, { anchor: focus, focus }, 'word')).toBe('');
  });
});
