import type { Claim } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import { claimsBelow, holdBack } from './news.ts';

const claim = (id: string, revision: number, changedBy: string) =>
  ({ id, revision, changedBy }) as Claim;

describe('news while a hand is on the margin', () => {
  const shown = [claim('a', 1, 'layla'), claim('b', 1, 'layla')];

  test.each([
    ['a colleague changes a claim', [claim('a', 2, 'samer'), claim('b', 1, 'layla')], [1, 1], 1],
    ['a colleague marks a claim', [...shown, claim('c', 1, 'samer')], [1, 1], 1],
    ['we change a claim ourselves', [claim('a', 2, 'layla'), claim('b', 1, 'layla')], [2, 1], 0],
    ['we mark a claim ourselves', [...shown, claim('c', 1, 'layla')], [1, 1, 1], 0],
  ])('%s', (_title, now, revisions, waiting) => {
    const held = holdBack(shown, now, 'layla');
    expect(held.claims.map(({ revision }) => revision)).toEqual(revisions);
    expect(held.waiting).toBe(waiting);
  });
});

test('claims below the view are told nearest first and once each', () => {
  const place = (claimId: string, top: number) => ({ claimId, first: { top } });
  const places = [
    place('c', 900),
    place('a', 100),
    place('b', 600),
    place('b', 700),
    place('a', 950),
  ];
  expect(claimsBelow(places, 500)).toEqual(['b', 'c']);
});
