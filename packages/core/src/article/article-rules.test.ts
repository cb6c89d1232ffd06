import { describe, expect, test } from 'vitest';
import { markedAt } from '../claim/appearance.ts';
import { marked, targetOn, toldClaim } from '../claim/desk.test-language.ts';
import { isRefusal } from '../refusal.ts';
import type { Article, ArticleDetails } from './article.ts';
import type { ArticleEvent, ArticleEvents } from './article-event.ts';
import { applyArticle } from './article-rules.ts';
import { coverSentences, isSettled } from './coverage.ts';

const details: ArticleDetails = {
  title: 'بوتين يختتم زيارة',
  byline: null,
  publisher: null,
  url: null,
  publishedOn: null,
  language: 'ar',
  direction: 'rtl',
  deadlineAt: null,
};
type Step = {
  [Type in keyof ArticleEvents]: readonly [Type, ArticleEvents[Type]];
}[keyof ArticleEvents];

const imported: Step = [
  'articleImported',
  {
    details,
    version: {
      id: 'v1',
      number: 1,
      document: { text: 'نص', blocks: [] },
      textHash: 'h',
      originalHash: null,
      importedFrom: 'paste',
    },
  },
];

function tell(...steps: readonly Step[]) {
  let article: Article | null = null;
  for (const [at, [type, payload]] of steps.entries()) {
    const event = { type, payload, subjectId: 'a1', by: 'layla', at } as ArticleEvent;
    const answer = applyArticle(article, event);
    if (isRefusal(answer)) return answer;
    article = answer;
  }
  return article;
}

const span = { start: 0, end: 10 };
const opinion: Step = ['sentenceSettled', { versionId: 'v1', span, as: 'opinion', reason: '' }];
const waived = (reason: string): Step => [
  'sentenceSettled',
  { versionId: 'v1', span, as: 'waived', reason },
];
const reopened: Step = ['sentenceReopened', { versionId: 'v1', span }];
const published = (claimIds: readonly string[], revision: number): Step => [
  'reportPublished',
  { slug: 's', revision, headline: '', summary: '', report: '{}', reportHash: 'r', claimIds },
];

describe('an article', () => {
  test('is imported once', () => {
    expect(tell(imported, imported)).toEqual({ refusal: 'already-imported' });
  });
  test('is not touched before it is there', () => {
    expect(tell(opinion)).toEqual({ refusal: 'not-found' });
  });
  test('keeps a sentence settled one way at a time', () => {
    expect(tell(imported, opinion, waived('اقتباس'))).toMatchObject({
      revision: 3,
      settlements: [{ as: 'waived', reason: 'اقتباس' }],
    });
  });
  const refusals: readonly (readonly [string, readonly Step[], string])[] = [
    ['is not settled the same way twice', [opinion, opinion], 'already-settled'],
    ['is not waived without a reason', [waived('  ')], 'reason-needed'],
    ['is not reopened when it is open', [reopened], 'not-settled'],
    ['publishes nothing when nothing is approved', [published([], 1)], 'nothing-to-publish'],
    [
      'is not described with what it already says',
      [['articleDescribed', { changes: { title: details.title } }]],
      'nothing-changed',
    ],
  ];
  test.each(refusals)('%s', (_title, steps, refusal) => {
    expect(tell(imported, ...steps)).toEqual({ refusal });
  });
  test('remembers when its report first went out', () => {
    const article = tell(imported, published(['c1'], 1), published(['c1'], 2));
    expect(article).toMatchObject({ publication: { revision: 2, firstAt: 1, at: 2 } });
  });
});

describe('coverage', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 30 },
    { start: 31, end: 40 },
  ];
  const settlement = {
    versionId: 'v1',
    ...span,
    as: 'opinion',
    reason: '',
    by: 'l',
    at: 0,
  } as const;
  const claim = { ...toldClaim(marked), appearances: [markedAt('x', targetOn('كلمات', 12))] };

  test('counts a sentence settled by a claim or by a word, and leaves the rest open', () => {
    const covered = coverSentences('v1', sentences, [claim], [settlement]);
    expect(covered.map(isSettled)).toEqual([true, true, false]);
  });
  test('does not count a withdrawn claim', () => {
    const gone = { ...claim, withdrawn: { by: 'l', at: 0, reason: '' } };
    expect(coverSentences('v1', sentences, [gone], []).map(isSettled)).toEqual([
      false,
      false,
      false,
    ]);
  });
  test('does not count words of another version', () => {
    expect(coverSentences('v2', sentences, [claim], [settlement]).map(isSettled)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
