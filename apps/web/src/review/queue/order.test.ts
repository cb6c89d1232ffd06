import { describe, expect, test } from 'vitest';
import { nextArticle, nextWaiting, type Row } from './order.ts';

const row = (id: string, ...numbers: number[]): Row => ({
  article: { id },
  claims: numbers.map((number) => ({ number })),
});
const rows = [row('putin', 4, 2, 7), row('wheat', 3, 1), row('flood', 5)];

describe('after a decision the editor goes to', () => {
  test.each([
    ['the next waiting claim down the article', 'putin', 2, { articleId: 'putin', number: 4 }],
    ['the first one again after the last', 'putin', 7, { articleId: 'putin', number: 2 }],
    ['the most urgent claim elsewhere', 'flood', 5, { articleId: 'putin', number: 4 }],
  ])('%s', (_title, articleId, number, expected) => {
    expect(nextWaiting(rows, { articleId, number })).toEqual(expected);
  });

  test('nowhere when nothing else waits', () => {
    expect(nextWaiting([row('flood', 5)], { articleId: 'flood', number: 5 })).toBeNull();
  });
});

describe('the next article', () => {
  test.each([
    ['is the row below', 'putin', { articleId: 'wheat', number: 3 }],
    ['is the first row after the last', 'flood', { articleId: 'putin', number: 4 }],
    [
      'is the first row for an article that no longer waits',
      'gone',
      { articleId: 'putin', number: 4 },
    ],
  ])('%s', (_title, articleId, expected) => {
    expect(nextArticle(rows, articleId)).toEqual(expected);
  });

  test('does not exist when only this one waits', () => {
    expect(nextArticle([row('flood', 5)], 'flood')).toBeNull();
    expect(nextArticle([], 'flood')).toBeNull();
  });
});
