import { describe, expect, test } from 'vitest';
import { type News, tellNews } from './news.ts';

const minute = 60_000;
const noon = 12 * 60 * minute;

/** One edit, so many minutes before noon. */
function edit(before: number, given: Partial<News> = {}): News {
  const claim = { by: 'layla', type: 'claimDescribed', articleId: 'a', claimNumber: 2 };
  return { ...claim, at: noon - before * minute, seq: 1_000 - before, ...given } as News;
}

const pieces = (news: readonly News[], most = 9) =>
  tellNews(news, most).map(({ newest, more }) => [newest.type, more]);

describe('edits of one claim', () => {
  test.each<[string, readonly News[], readonly (readonly [string, number])[]]>([
    [
      'by one person within ten minutes are one piece, told by the newest',
      [edit(0, { type: 'claimSubmitted' }), edit(4, { type: 'verdictProposed' }), edit(10)],
      [['claimSubmitted', 2]],
    ],
    [
      'further apart are two',
      [edit(0), edit(11)],
      [
        ['claimDescribed', 0],
        ['claimDescribed', 0],
      ],
    ],
    [
      'by two people are two, and do not part what belongs together',
      [edit(0), edit(1, { by: 'huda', type: 'claimReturned' }), edit(2)],
      [
        ['claimDescribed', 1],
        ['claimReturned', 0],
      ],
    ],
    [
      'are apart from those of another claim',
      [edit(0), edit(1, { claimNumber: 3 })],
      [
        ['claimDescribed', 0],
        ['claimDescribed', 0],
      ],
    ],
  ])('%s', (_what, news, told) => {
    expect(pieces(news)).toEqual(told);
  });
});

test('edits beside the claims join only their own kind', () => {
  const beside = { claimNumber: null };
  const news = [
    edit(0, { ...beside, type: 'reportPublished' }),
    edit(1, { ...beside, type: 'sentenceSettled' }),
    edit(2, { ...beside, type: 'sentenceSettled' }),
  ];
  expect(pieces(news)).toEqual([
    ['reportPublished', 0],
    ['sentenceSettled', 1],
  ]);
});

test('a publication stands for its claims', () => {
  const news = [
    edit(0, { type: 'reportPublished', claimNumber: null }),
    edit(0, { type: 'claimPublished' }),
  ];
  expect(pieces(news)).toEqual([['reportPublished', 0]]);
});

test('what follows the last piece that has room still joins it', () => {
  const news = [edit(0), edit(1, { by: 'huda' }), edit(2)];
  expect(pieces(news, 1)).toEqual([['claimDescribed', 1]]);
});
