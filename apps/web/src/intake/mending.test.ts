import { describe, expect, test } from 'vitest';
import type { Details } from './details-form.tsx';
import type { Draft } from './handing/reading.ts';
import { mendedDetails } from './mending.ts';

const draft = {
  title: 'الصين.. شريان اقتصادي',
  byline: null,
  publisher: 'الرواق',
  url: null,
  publishedAt: '2025-09-03',
  language: 'ar',
  direction: 'rtl',
} as unknown as Draft;

const asRead: Details = {
  title: 'الصين.. شريان اقتصادي',
  byline: '',
  publisher: 'الرواق',
  url: '',
  publishedOn: '2025-09-03',
  language: 'ar',
  direction: 'rtl',
  deadline: '',
};

describe('what is sent beside the text', () => {
  test.each<[string, Partial<Details>, object]>([
    ['nothing when nothing was mended', {}, {}],
    ['nothing for spaces around what was read', { title: ' الصين.. شريان اقتصادي ' }, {}],
    ['the mended title', { title: 'الصين' }, { title: 'الصين' }],
    ['a writer who was missing', { byline: 'ليلى' }, { byline: 'ليلى' }],
    ['that there is no publisher', { publisher: ' ' }, { publisher: null }],
    [
      'an address without its scheme as one of the web',
      { url: 'a.example/1' },
      { url: 'https://a.example/1' },
    ],
    [
      'an address with its scheme as it is',
      { url: 'http://a.example' },
      { url: 'http://a.example' },
    ],
    ['that the date is unknown', { publishedOn: '' }, { publishedOn: null }],
    [
      'language and direction',
      { language: 'en', direction: 'ltr' },
      { language: 'en', direction: 'ltr' },
    ],
  ])('%s', (_what, mended, sent) => {
    expect(mendedDetails(draft, { ...asRead, ...mended })).toEqual(sent);
  });

  test("the deadline is a moment of the person's own place", () => {
    const deadlineAt = new Date(2025, 8, 5, 18, 30).getTime();
    const sent = mendedDetails(draft, { ...asRead, deadline: '2025-09-05T18:30' });
    expect(sent).toEqual({ deadlineAt });
  });
});
