import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutOverlaps, type Interval } from './overlap.ts';

/** `a:0-10 b:4-6` as intervals. */
function intervals(words: string): Interval[] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [id = '', start, end] = word.split(/[:-]/);
      return { id, start: Number(start), end: Number(end) };
    });
}

function cut(words: string): string {
  const pieces = cutOverlaps(intervals(words));
  return pieces.map(({ start, end, ids }) => `${start}-${end}:${ids.join('>')}`).join(' ');
}

describe('overlapping claims are cut into pieces', () => {
  test.each([
    ['nothing marked', '', ''],
    ['one claim stays whole', 'a:2-9', '2-9:a'],
    ['claims that only touch do not overlap', 'a:0-4 b:4-8', '0-4:a 4-8:b'],
    ['a nested claim is innermost', 'a:0-10 b:4-6', '0-4:a 4-6:a>b 6-10:a'],
    ['marking order does not matter to nesting', 'b:4-6 a:0-10', '0-4:a 4-6:a>b 6-10:a'],
    ['crossing claims share the middle, the shorter inside', 'a:0-6 b:4-8', '0-4:a 4-6:a>b 6-8:b'],
    ['of equally long claims the later is inside', 'a:0-4 b:2-6', '0-2:a 2-4:a>b 4-6:b'],
    ['three deep', 'a:0-9 b:1-8 c:2-3', '0-1:a 1-2:a>b 2-3:a>b>c 3-8:a>b 8-9:a'],
    ['a claim that overlaps itself counts once', 'a:0-6 a:4-8', '0-4:a 4-6:a 6-8:a'],
    ['an empty span is left out', 'a:3-3 b:1-2', '1-2:b'],
  ])('%s', (_, words, expected) => {
    expect(cut(words)).toBe(expected);
  });

  test('every letter is covered by exactly the claims that hold it', () => {
    const interval = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(30), fc.nat(12))
      .map(([id, start, length]): Interval => ({ id, start, end: start + length }));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (marked) => {
        const pieces = cutOverlaps(marked);
        for (let at = 0; at < 45; at++) {
          const holders = new Set(
            marked.filter((m) => m.start <= at && at < m.end).map((m) => m.id),
          );
          const over = pieces.filter((piece) => piece.start <= at && at < piece.end);
          expect(over.length).toBe(holders.size > 0 ? 1 : 0);
          expect(new Set(over[0]?.ids ?? [])).toEqual(holders);
        }
      }),
    );
  });
});
