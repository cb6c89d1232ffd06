import { describe, expect, test } from 'vitest';
import type { OpenedArticle } from '../edit/opened.ts';
import { questionsTouched } from './news.ts';

const opened = {
  article: { id: 'article', revision: 5 },
  claims: [{ id: 'claim', revision: 3 }],
} as unknown as OpenedArticle;

const news = (given: object) => ({
  ...{ type: 'claimDescribed', subjectId: 'claim', articleId: 'article', revision: 4 },
  ...given,
});
const isAskedAgain = (given: object) => questionsTouched(news(given), opened).includes('article');

describe('news of an article', () => {
  test.each([
    ["a colleague's edit of a claim", {}, true],
    ['our own edit of a claim, already confirmed', { revision: 3 }, false],
    ['a claim that this tab does not know yet', { subjectId: 'new', revision: 1 }, true],
    ["a colleague's edit of the article", { subjectId: 'article', revision: 6 }, true],
    ['our own edit of the article', { subjectId: 'article', revision: 5 }, false],
  ])('%s', (_what, given, expected) => {
    expect(isAskedAgain(given)).toBe(expected);
  });

  test('is asked for when the article was never opened here', () => {
    expect(questionsTouched(news({ revision: 1 }), undefined)).toContain('article');
  });

  test('reaches the list of versions when a corrected one came', () => {
    const corrected = { type: 'versionImported', subjectId: 'article', revision: 6 };
    expect(questionsTouched(news(corrected), opened)).toContain('versions');
    expect(questionsTouched(news({}), opened)).not.toContain('versions');
  });

  test('always reaches lists, queue, history and report', () => {
    expect(questionsTouched(news({ revision: 3 }), opened)).toEqual([
      'news',
      'articles',
      'queue',
      'history',
      'report',
    ]);
  });
});

test.each([
  ['newsroomDescribed', ['news', 'me']],
  ['sourceAdded', ['news', 'sources']],
  ['watching', []],
])('%s touches no article', (type, questions) => {
  expect(questionsTouched(news({ type, articleId: null }), opened)).toEqual(questions);
});
