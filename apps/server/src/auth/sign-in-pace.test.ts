import { describe, expect, test } from 'vitest';
import { waitAfter } from './sign-in-pace.ts';

const minute = 60_000;
const patience = { free: 10, most: 5 * minute };

describe('guessing a password', () => {
  test.each([
    ['nine tries cost nothing', 9, 0],
    ['the tenth asks to wait a minute', 10, minute],
    ['the next wait is longer', 11, 2 * minute],
    ['and the next', 12, 4 * minute],
    ['but no wait is longer than five minutes', 13, 5 * minute],
    ['however many tries there were', 5_000, 5 * minute],
  ])('%s', (_title, count, wait) => {
    expect(waitAfter(count, patience)).toBe(wait);
  });

  test('never more than ten are looked at within a minute', () => {
    const looked: number[] = [];
    for (let now = 0; now < 60 * minute; now += 250) {
      const last = looked.at(-1) ?? -1;
      if (last < 0 || now - last >= waitAfter(looked.length, patience)) looked.push(now);
    }
    const within = looked.map(
      (at) => looked.filter((one) => one >= at && one < at + minute).length,
    );
    expect(Math.max(...within)).toBe(10);
  });
});
