import type { Article, Claim } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import { hasNewsFor, publishObstacle } from './obstacle.ts';

const ready = {
  mayPublish: true,
  online: true,
  outgoing: 3,
  hasNews: true,
  headline: 'ستة ادعاءات في خبر زيارة',
  summary: 'الرقم صحيح، والمدة خطأ.',
};

describe('a report', () => {
  test.each([
    ['goes out when it says something', {}, null],
    ['waits for an editor', { mayPublish: false }, 'onlyEditors'],
    ['waits for a first approval', { outgoing: 0 }, 'nothingToPublish'],
    ['waits until it has been looked at', { outgoing: null }, 'unseen'],
    ['goes out once as it stands', { hasNews: false }, 'nothingNew'],
    ['waits for a headline', { headline: '  ' }, 'headlineMissing'],
    ['waits for a summary', { summary: '' }, 'summaryMissing'],
    ['waits for the line', { online: false }, 'offline'],
    [
      'names what a person can mend before the line',
      { online: false, summary: '' },
      'summaryMissing',
    ],
  ] as const)('%s', (_title, changes, expected) => {
    expect(publishObstacle({ ...ready, ...changes })).toBe(expected);
  });
});

describe('a published report', () => {
  const words = { headline: 'ماذا صحّ؟', summary: 'الرقم.' };
  const publication = { ...words, at: 10 } as Article['publication'];
  const article = { publication, changedAt: 10 } as Article;
  const changedAt = (at: number) => ({ changedAt: at }) as Claim;

  test.each([
    ['as it went out', article, [changedAt(9), changedAt(10)], words, false],
    ['with a claim changed since', article, [changedAt(11)], words, true],
    ['of an article described anew', { ...article, changedAt: 12 }, [], words, true],
    ['under another headline', article, [], { ...words, headline: 'ما صحّ' }, true],
    ['that is not out yet', { ...article, publication: null }, [], words, true],
  ] as const)('%s', (_title, standing, claims, typed, expected) => {
    expect(hasNewsFor(standing, claims, typed)).toBe(expected);
  });
});
