import type { ArticleDetails } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import { articleChanges, articleText } from './article-fields.ts';

const details: ArticleDetails = {
  title: 'بوتين يختتم زيارة',
  byline: 'قسم الشؤون الدولية',
  publisher: null,
  url: null,
  publishedOn: null,
  language: 'ar',
  direction: 'rtl',
  deadlineAt: null,
};

describe('what is written about an article', () => {
  test.each([
    ['says nothing new when nothing was typed', {}, {}],
    [
      'keeps what was typed without the spaces around it',
      { publisher: ' الرواق ' },
      { publisher: 'الرواق' },
    ],
    ['is nothing at all once emptied', { byline: '  ' }, { byline: null }],
    ['keeps an empty title as a fault for the desk to refuse', { title: '' }, { title: '' }],
  ])('%s', (_title, typed, changes) => {
    expect(articleChanges(details, { ...articleText(details), ...typed })).toEqual(changes);
  });
});
