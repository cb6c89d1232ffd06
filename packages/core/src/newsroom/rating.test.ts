import { describe, expect, test } from 'vitest';
import { defaultScale } from './default-scale.ts';
import { checkScale, findRating, type Rating, tones } from './rating.ts';

const numbered = (...numbers: readonly (number | null)[]): Rating[] =>
  numbers.map((number, at) => ({
    key: `r${at}`,
    tone: 'true',
    label: { ar: 'أ', en: 'a' },
    short: { ar: 'أ', en: 'a' },
    definition: { ar: '', en: '' },
    number,
  }));

describe('a rating scale', () => {
  test('the default one is ordered and wears every mark once', () => {
    expect(checkScale(defaultScale)).toBeNull();
    expect(defaultScale.map((rating) => rating.tone)).toEqual([...tones]);
  });
  const cases: readonly (readonly [string, readonly (number | null)[], boolean])[] = [
    ['falling numbers pass', [3, 2, 1], true],
    ['ratings outside the order pass beside them', [2, 1, null, null], true],
    ['no number at all passes', [null, null], true],
    ['rising numbers are refused', [1, 2, 3], false],
    ['equal numbers are refused', [2, 2, 1], false],
    ['a lone number has no order', [1, null], false],
    ['zero is refused', [1, 0], false],
    ['fractions are refused', [2.5, 1], false],
  ];
  test.each(cases)('%s', (_title, numbers, passes) => {
    expect(checkScale(numbered(...numbers)) === null).toBe(passes);
  });
  test('keys that repeat are refused', () => {
    const [first, second] = numbered(2, 1) as [Rating, Rating];
    expect(checkScale([first, { ...second, key: first.key }])).toEqual({
      refusal: 'scale-not-ordered',
    });
  });
  test('an unknown rating is absent', () => {
    expect(findRating(defaultScale, 'half')?.number).toBe(3);
    expect(findRating(defaultScale, 'nobody')).toBeNull();
  });
});
