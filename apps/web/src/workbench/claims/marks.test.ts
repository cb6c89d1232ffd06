import { defaultScale } from '@isnad/core';
import { joinBlocks } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { depthsOf, firstQuote, inReadingOrder, marksOf, toneOf } from './marks.ts';
import { claimOn, versionId } from './trial-claim.test-language.ts';

const document = joinBlocks([
  {
    kind: 'paragraph',
    level: 0,
    direction: 'rtl',
    language: 'ar',
    text: 'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي.',
  },
]);
const whole = claimOn(document, 3, 'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار');
const middle = claimOn(document, 1, 'أكثر من 240 مليار دولار');
const inner = claimOn(document, 2, '240 مليار');

describe('a claim on the sheet', () => {
  test('is still being checked until it has a verdict of the scale', () => {
    expect(toneOf({ verdict: null }, defaultScale)).toBe('pending');
  });

  test('comes in the order of its words, not of its number', () => {
    const order = inReadingOrder([inner, middle, whole], versionId).map(({ number }) => number);
    expect(order).toEqual([3, 1, 2]);
  });

  test('leaves the order when it is withdrawn', () => {
    const gone = { ...middle, withdrawn: { by: 'layla', at: 0, reason: '' } };
    expect(inReadingOrder([whole, gone], versionId)).toEqual([whole]);
  });

  test('is not painted on another version of the words', () => {
    expect(marksOf([inner], 'v2', defaultScale)).toMatchObject([{ id: 'claim-2', spans: [] }]);
  });

  test('is told by its own words', () => {
    expect(firstQuote(inner)).toBe('240 مليار');
  });

  test.each([
    ['two claims', [whole, middle], []],
    ['three claims', [whole, middle, inner], [['claim-2', 3]]],
  ])('counts how deep it lies under %s', (_title, claims, depths) => {
    expect([...depthsOf(marksOf(claims, versionId, defaultScale))]).toEqual(depths);
  });
});
