import { describe, expect, test } from 'vitest';
import * as ar from './ar/first/index.ts';
import * as en from './en/first/index.ts';
import { figuresOf } from './figures.ts';
import { sentenceAt } from './sentence.ts';
import { deadlineNote, deadlineOf, sinceOf } from './spells.ts';
import type { Words } from './use-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = new Date(2025, 8, 5, 12, 0).getTime();

function wordsIn(language: 'ar' | 'en'): Words {
  const tree = language === 'ar' ? ar : en;
  const t: Words['t'] = (key, params) =>
    sentenceAt(tree, key, language, { ...params, n: params?.count ?? '' });
  return { t, language, figures: figuresOf(language, 'latn') };
}

describe('how long ago', () => {
  test.each([
    ['ar', 20_000, 'الآن'],
    ['ar', 2 * minute, 'قبل دقيقتين'],
    ['ar', 3 * minute, 'قبل 3 دقائق'],
    ['ar', 12 * minute, 'قبل 12 دقيقة'],
    ['ar', hour + 25 * minute, 'قبل ساعة و25 دقيقة'],
    ['ar', 14 * hour, 'قبل 14 ساعة'],
    ['ar', 30 * hour, '4 سبتمبر (أيلول)'],
    ['en', 3 * minute, '3 minutes ago'],
    ['en', hour + 25 * minute, '1 hour 25 minutes ago'],
  ] as const)('is said in %s after %i ms', (language, passed, said) => {
    expect(sinceOf(now - passed, now, wordsIn(language))).toBe(said);
  });
});

describe('a deadline', () => {
  test.each([
    [hour + 25 * minute, true, 'التسليم بعد ساعة و25 دقيقة'],
    [5 * hour, false, 'التسليم بعد 5 ساعات'],
    [-2 * minute, true, 'فات موعد التسليم قبل دقيقتين'],
    [50 * hour, false, 'التسليم 7 سبتمبر (أيلول)'],
  ])('in %i ms is hot: %s', (left, hot, text) => {
    expect(deadlineNote(now + left, now, wordsIn('ar'))).toEqual({ hot, text });
  });

  test.each([
    [3 * hour, '15:00'],
    [24 * hour, 'غداً'],
    [-24 * hour, 'أمس'],
    [72 * hour, '8 سبتمبر (أيلول)'],
  ])('in the list, in %i ms', (left, said) => {
    expect(deadlineOf(now + left, now, wordsIn('ar'))).toBe(said);
  });
});
