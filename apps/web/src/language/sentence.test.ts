import { describe, expect, test } from 'vitest';
import { sentenceAt } from './sentence.ts';

const arabic = {
  count: {
    edits: {
      zero: 'لا تعديلات',
      one: 'تعديل واحد',
      two: 'تعديلان',
      few: '{{n}} تعديلات',
      many: '{{n}} تعديلاً',
      other: '{{n}} تعديل',
    },
  },
  frame: { saved: 'حُفظ {{time}}', close: 'إغلاق' },
};
const english = {
  count: {
    edits: { zero: 'No edits', one: '1 edit', other: '{{n}} edits' },
    votes: { one: '1 vote', other: '{{n}} votes' },
  },
};

describe('a counted word takes the form of its number', () => {
  test.each([
    [0, 'لا تعديلات'],
    [1, 'تعديل واحد'],
    [2, 'تعديلان'],
    [3, '3 تعديلات'],
    [11, '11 تعديلاً'],
    [100, '100 تعديل'],
    [103, '103 تعديلات'],
  ])('in Arabic for %i', (count, said) => {
    expect(sentenceAt(arabic, 'count.edits', 'ar', { count, n: count })).toBe(said);
  });

  test.each([
    ['count.edits', 0, 'No edits'],
    ['count.votes', 0, '0 votes'],
    ['count.edits', 1, '1 edit'],
    ['count.edits', 2, '2 edits'],
  ])('in English for %s %i', (path, count, said) => {
    expect(sentenceAt(english, path, 'en', { count, n: count })).toBe(said);
  });
});

test('a name in a gap is written as it is, signs of the language of patterns included', () => {
  expect(sentenceAt(arabic, 'frame.saved', 'ar', { time: '$& {{time}}' })).toBe('حُفظ $& {{time}}');
});

test('a gap for which nothing was given stays visible', () => {
  expect(sentenceAt(arabic, 'frame.saved', 'ar', {})).toBe('حُفظ {{time}}');
});

test.each(['frame.unknown', 'frame', 'nowhere.at.all', 'frame.close.more'])(
  'a sentence that does not exist (%s) is shown as its path',
  (path) => {
    expect(sentenceAt(arabic, path, 'ar', {})).toBe(path);
  },
);
