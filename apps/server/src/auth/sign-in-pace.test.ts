import { describe, expect, test } from 'vitest';
import { keepPace } from './sign-in-pace.ts';

describe('guessing a password', () => {
  const failTimes = (count: number) => {
    const pace = keepPace();
    for (let at = 0; at < count; at += 1) pace.failed('huda', at * 1000);
    return pace;
  };

  test.each([
    ['nine wrong guesses cost nothing', 9, 9_000, 0],
    ['the tenth asks to wait out the minute', 10, 10_000, 50],
    ['the wait grows shorter', 10, 40_000, 20],
    ['the wait is over after a minute', 10, 61_000, 0],
  ])('%s', (_title, count, now, wait) => {
    expect(failTimes(count).waitFor('huda', now)).toBe(wait);
  });

  test('never holds up another account', () => {
    expect(failTimes(10).waitFor('layla', 10_000)).toBe(0);
  });

  test('is forgotten once the right password came', () => {
    const pace = failTimes(9);
    pace.succeeded('huda');
    pace.failed('huda', 9_000);
    expect(pace.waitFor('huda', 10_000)).toBe(0);
  });

  test('of very many names forgets the oldest', () => {
    const pace = failTimes(10);
    for (let name = 0; name < 10_000; name += 1) pace.failed(`name ${name}`, 10_000);
    expect(pace.waitFor('huda', 10_000)).toBe(0);
  });
});
