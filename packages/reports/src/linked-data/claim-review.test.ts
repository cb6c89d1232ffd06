import { describe, expect, test } from 'vitest';
import { claim, verdict } from '../desk.test-language.ts';
import { hostile, hostileInput } from '../hostile.test-language.ts';
import { article } from '../newsroom.test-language.ts';
import { buildReport } from '../report/build-report.ts';
import { reportInput } from '../report-input.test-language.ts';
import { renderClaimReview, renderClaimReviews } from './claim-review.ts';
import { toEmbeddableJson } from './json.ts';

const place = { baseUrl: 'https://riwaq.example/', path: '/reports/putin-china' };
const here = 'https://riwaq.example/reports/putin-china';
const report = buildReport(reportInput());
const review = (number: number) => renderClaimReview(report, number, place);

describe('the review of a claim', () => {
  test('says what was checked, by whom, and how it was judged', () => {
    expect(review(2)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      '@id': `${here}#claim-2`,
      url: `${here}#claim-2`,
      inLanguage: 'ar',
      datePublished: '2025-09-05T15:40:00.000Z',
      dateModified: '2025-09-05T15:40:00.000Z',
      creativeWorkStatus: 'Demonstration',
      claimReviewed: 'بلغ التبادل التجاري بين روسيا والصين أكثر من 240 مليار دولار في 2024',
      author: { '@type': 'Organization', name: 'الرواق', url: 'https://riwaq.example/' },
      itemReviewed: {
        '@type': 'Claim',
        '@id': `${here}#claim-2-words`,
        text: 'أكثر من 240 مليار دولار العام الماضي',
        inLanguage: 'ar',
        datePublished: '2025-09-04',
        author: {
          '@type': 'Person',
          name: 'لوكا بيترسن',
          jobTitle: 'محلل',
          sameAs: 'https://www.wikidata.org/wiki/Q1',
        },
        appearance: {
          '@type': 'NewsArticle',
          url: 'https://news.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%D8%A8%D9%88%D8%AA%D9%8A%D9%86',
          headline: report.article.title,
          inLanguage: 'ar',
          datePublished: '2025-09-04',
          publisher: { '@type': 'Organization', name: 'صحيفة المثال' },
        },
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'صحيح',
        ratingValue: 5,
        bestRating: 5,
        worstRating: 1,
      },
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'التجارة حسب البلد، 2024',
          url: 'http://english.customs.gov.cn/',
          publisher: { '@type': 'Organization', name: 'الجمارك الصينية' },
          inLanguage: 'ar',
        },
      ],
    });
  });

  test.each(['unproven', 'na'])('a verdict of %s asserts no number', (rating) => {
    const claims = [claim({ number: 1, words: ['في تحرك نادر'], verdict: verdict({ rating }) })];
    const only = renderClaimReview(buildReport(reportInput({ claims })), 1, place);
    expect(Object.keys(only?.reviewRating ?? {}).sort()).toEqual(['@type', 'alternateName']);
  });

  test('an unknown speaker is left out, never replaced by the checker', () => {
    expect(review(1)?.itemReviewed).not.toHaveProperty('author');
  });

  test.each([
    ['https://first.example/قول', 'https://first.example/%D9%82%D9%88%D9%84'],
    ['في مقابلة تلفزيونية', undefined],
  ])('a first appearance at %s is told as %s', (firstAppearance, url) => {
    const claims = [claim({ number: 1, words: ['في تحرك نادر'], details: { firstAppearance } })];
    const only = renderClaimReview(buildReport(reportInput({ claims })), 1, place);
    const told = only?.itemReviewed as { firstAppearance?: { url: string } } | undefined;
    expect(told?.firstAppearance?.url).toBe(url);
  });

  test('an article without an address has no appearance', () => {
    const details = { ...article.details, url: null };
    const pasted = buildReport(reportInput({ article: { ...article, details } }));
    expect(renderClaimReview(pasted, 1, place)?.itemReviewed).not.toHaveProperty('appearance');
  });

  test.each([4, 6, 99])('claim %i has none: pending, withdrawn or unknown', (number) => {
    expect(review(number)).toBeNull();
  });
});

describe('the reviews of a report', () => {
  const urlsOf = (graph: object) =>
    (graph as { '@graph': { url: string }[] })['@graph'].map(({ url }) => url);

  test('have one address each', () => {
    expect(urlsOf(renderClaimReviews(report, place))).toEqual(
      [1, 2, 3, 5].map((number) => `${here}#claim-${number}`),
    );
  });

  test('no longer tell of a claim that was withdrawn after publication', () => {
    const standing = new Map([
      [2, 'withdrawn'],
      [3, 'under-review'],
    ] as const);
    expect(urlsOf(renderClaimReviews(report, { ...place, standing }))).toEqual(
      [1, 3, 5].map((number) => `${here}#claim-${number}`),
    );
  });

  test('stay data inside a page whatever is written into any field', () => {
    const reviews = renderClaimReviews(buildReport(hostileInput()), place);
    const json = toEmbeddableJson(reviews);
    expect(json).not.toMatch(/[<\u2028\u2029]|javascript:/u);
    expect(JSON.parse(json)).toEqual(reviews);
    expect(json).toContain('\\u003cscript>');
    expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(hostile).slice(1, -1));
  });
});
