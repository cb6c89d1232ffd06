import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../article-draft.ts';
import { draftOf, outlineOf } from '../intake.test-language.ts';

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

const article = {
  '@type': 'NewsArticle',
  headline: 'عنوان البيانات',
  author: [{ name: 'أحمد' }, 'منى'],
  publisher: { name: 'الدار' },
  datePublished: '2025-09-03T23:30:00+03:00',
};

type Fields = Partial<Pick<ArticleDraft, 'title' | 'byline' | 'publisher' | 'url' | 'publishedAt'>>;

const pages: readonly (readonly [what: string, head: string, fields: Fields])[] = [
  [
    'the tab names an article that has no headline',
    '<title> خبر \n عاجل </title>',
    { title: 'خبر عاجل' },
  ],
  [
    'Open Graph names headline, house and day',
    '<meta property="og:title" content="عنوان"><meta property="og:site_name" content="الدار"><meta property="article:published_time" content="2025-09-04T00:10:00+03:00">',
    { title: 'عنوان', publisher: 'الدار', publishedAt: '2025-09-04' },
  ],
  [
    'JSON-LD names authors, house and day',
    jsonLd({ '@graph': [{ '@type': 'WebPage' }, article] }),
    { title: 'عنوان البيانات', byline: 'أحمد، منى', publisher: 'الدار', publishedAt: '2025-09-03' },
  ],
  [
    'broken JSON-LD says nothing',
    '<script type="application/ld+json">{"@type":</script>',
    { byline: null, publishedAt: null },
  ],
  ['the author is named by meta', '<meta name=Author content="منى علي">', { byline: 'منى علي' }],
  [
    'an address is no author',
    '<meta property="article:author" content="https://example.org/mona">',
    { byline: null },
  ],
  [
    'the canonical address is kept',
    '<link rel="alternate canonical" href="https://example.org/a?b=1">',
    { url: 'https://example.org/a?b=1' },
  ],
  [
    'an address that runs code is not',
    '<link rel=canonical href="javascript:alert(1)">',
    { url: null },
  ],
  [
    'an address with a password is not',
    '<meta property="og:url" content="https://a:b@example.org/">',
    { url: null },
  ],
  ['a relative address is not', '<link rel=canonical href="/a">', { url: null }],
  [
    'a day that does not exist is not',
    '<meta property="article:published_time" content="2025-02-30">',
    { publishedAt: null },
  ],
];

describe('what a page says about itself', () => {
  test.each(pages)('%s', (_what, head, fields) => {
    const page = `<html><head>${head}</head><body><p>متن المقال هنا.</p></body></html>`;
    expect(draftOf({ text: page })).toMatchObject(fields);
  });

  test('a headline outside the article becomes its first block', () => {
    const draft = draftOf({
      text: '<meta property="og:title" content="العنوان | الموقع"><h1>العنوان</h1><a rel=author>منى</a><article><time datetime="2025-09-03">أمس</time><p>متن المقال الطويل هنا</p></article>',
      kind: 'html',
    });
    expect(outlineOf(draft)).toEqual(['h1 العنوان', 'p أمس', 'p متن المقال الطويل هنا']);
    expect(draft).toMatchObject({ title: 'العنوان', byline: 'منى', publishedAt: '2025-09-03' });
  });

  test('a title longer than its field is cut at a word', () => {
    const { title } = draftOf({ text: `<h1>${'كلمة '.repeat(200)}</h1><p>متن</p>`, kind: 'html' });
    expect(title.length).toBeLessThanOrEqual(500);
    expect(title.endsWith('كلمة…')).toBe(true);
  });
});
