import { expect, test } from 'vitest';
import { nearestSnap, snapHeight, stepSnap } from './snap.ts';

test.each([
  [80, 'peek'],
  [300, 'half'],
  [700, 'full'],
] as const)('a sheet let go at %i pixels rests at %s', (height, snap) => {
  expect(nearestSnap(height, 844)).toBe(snap);
});

test('a low screen gets a lower half', () => {
  expect(snapHeight('half', 500)).toBe(300);
});

test('steps stop at both ends', () => {
  expect(stepSnap('full', 1)).toBe('full');
  expect(stepSnap('half', -1)).toBe('peek');
  expect(stepSnap('peek', -1)).toBe('peek');
});
