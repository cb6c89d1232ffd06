import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIntervals, indexIntervals } from './interval-index.ts';

const marks = [
  { id: 'article', spans: [{ start: 0, end: 100 }] },
  {
    id: 'twice',
    spans: [
      { start: 10, end: 20 },
      { start: 60, end: 70 },
    ],
  },
  { id: 'short', spans: [{ start: 12, end: 15 }] },
  { id: 'twin', spans: [{ start: 12, end: 15 }] },
  { id: 'empty', spans: [{ start: 13, end: 13 }] },
];

describe('claims are found by place', () => {
  const index = indexIntervals(marks);
  test.each([
    ['innermost first, the later twin on top', 13, 14, ['twin', 'short', 'twice', 'article']],
    ['a claim starts with its first letter', 12, 13, ['twin', 'short', 'twice', 'article']],
    ['a claim ends before its end', 15, 16, ['twice', 'article']],
    ['a second place of the same claim', 69, 70, ['twice', 'article']],
    ['two letters may meet more claims than one', 9, 11, ['twice', 'article']],
    ['nothing beyond the text', 100, 101, []],
    ['no letter, no claim', 30, 30, []],
  ])('%s', (_, start, end, ids) => {
    expect(findIntervals(index, { start, end }).map(({ id }) => id)).toEqual(ids);
  });

  test('no overlapping claim is ever missed and none is invented', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (places, [start, length]) => {
        const all = places.map(([from, size], n) => ({
          id: `${n}`,
          spans: [{ start: from, end: from + size }],
        }));
        const asked = { start, end: start + length };
        const expected = all.filter(({ spans }) =>
          spans.some((place) => place.start < asked.end && place.end > asked.start),
        );
        const found = findIntervals(indexIntervals(all), asked);
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });
});
