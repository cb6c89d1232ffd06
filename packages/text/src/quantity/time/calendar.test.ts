import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from './calendar.ts';
import { hijriDayNumber, hijriMonth } from './hijri.ts';
import { fromIsoDate, toIsoPeriod } from './iso-date.ts';
import { monthsFrom, oneDay } from './moment.ts';

const MILLISECONDS = 86_400_000;

test('days are counted as the calendar of the machine counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (count) => {
      const iso = new Date(count * MILLISECONDS).toISOString().slice(0, 10);
      expect(dayNumber(dayOf(count))).toBe(count);
      expect(toIsoPeriod({ from: count, to: count })?.from).toBe(iso);
      expect(fromIsoDate(iso)).toBe(count);
    }),
  );
});

test.each([
  [2025, 2, 29],
  [2025, 4, 31],
  [1900, 2, 29],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(oneDay({ year, month, day })).toBeNull();
});

test('months run over the end of a year', () => {
  expect(toIsoPeriod(monthsFrom(2024, 12, 1))).toEqual({ from: '2024-12-01', to: '2024-12-31' });
  expect(toIsoPeriod(monthsFrom(2025, 0, 1))).toEqual({ from: '2024-12-01', to: '2024-12-31' });
});

describe('the Hijri calendar', () => {
  const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });

  test('is that of Mecca for any day of three centuries', () => {
    const first = dayNumber({ year: 1883, month: 1, day: 1 });
    const last = dayNumber({ year: 2170, month: 1, day: 1 });
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (count) => {
        const [month = 0, day = 0, year = 0] = ummAlQura
          .format(count * MILLISECONDS)
          .split(/\D+/)
          .map(Number);
        expect(hijriDayNumber({ year, month, day })).toBe(count);
      }),
    );
  });

  test('goes on by reckoning where no table reaches', () => {
    expect(toIsoPeriod(hijriMonth(1, 1))?.from).toBe('0622-07-19');
    const { from, to } = hijriMonth(1700, 9);
    expect(to - from + 1).toBe(30);
  });
});
