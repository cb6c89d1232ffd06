import { describe, expect, test } from 'vitest';
import { layCrowd } from './crowd.ts';

const gap = 6;
const maxPush = 240;
const notes = (anchors: readonly number[]) =>
  anchors.map((anchor, at) => ({ id: `${at + 1}`, anchor, height: 84, foldedHeight: 38 }));
const fold = (anchors: readonly number[], active: number) =>
  layCrowd(notes(anchors), active, gap, maxPush)
    .filter(({ folded }) => folded)
    .map(({ id }) => id);

describe('the margin', () => {
  test('keeps every note whole where there is room', () => {
    expect(fold([0, 40, 80, 300, 700], -1)).toEqual([]);
  });

  test('shortens only as many notes as bring the others near their lines', () => {
    expect(fold([0, 600, 610, 620, 630, 640, 1600], -1)).toEqual(['4', '5']);
  });

  test('never shortens the note of the open claim', () => {
    expect(fold([0, 10, 20, 30, 40, 50, 60], 3)).not.toContain('4');
  });

  test('leaves notes far from the crowd alone', () => {
    const folded = fold([0, 1000, 1001, 1002, 1003, 1004, 1005, 3000], 0);
    expect(folded).not.toContain('1');
    expect(folded).not.toContain('8');
  });

  test('lets neighbours share a place when even short notes have no room', () => {
    const places = layCrowd(notes(Array.from({ length: 30 }, (_, at) => at)), -1, gap, maxPush);
    expect(places.some(({ stackedOn }) => stackedOn !== null)).toBe(true);
    expect(places.every(({ pushed }) => Math.abs(pushed) <= maxPush)).toBe(true);
  });
});
