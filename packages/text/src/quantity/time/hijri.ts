/** Turns days and months of the Hijri calendar into days of ours. */

import type { CalendarDay } from './calendar.ts';
import type { DayRange } from './moment.ts';

// Day count of 1 Muharram 1 AH of the civil arithmetic calendar (16 July 622, Julian).
const EPOCH = -492_148;
// How far the arithmetic calendar strays from Umm al-Qura.
const STRAY = [0, -1, 1, -2, 2];

const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * The day count of a Hijri day by the Umm al-Qura calendar of Mecca, as CLDR tabulates it for 1300
 * to 1600 AH; otherwise by the arithmetic calendar, which may be a day or two off. Sightings of the
 * moon in other countries differ from both by a day.
 */
export function hijriDayNumber(day: CalendarDay): number {
  const estimate = arithmeticDayNumber(day);
  const stray = STRAY.find((days) => isUmmAlQura(estimate + days, day));
  return estimate + (stray ?? 0);
}

/** The days of a whole Hijri month. */
export function hijriMonth(year: number, month: number): DayRange {
  const after = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return {
    from: hijriDayNumber({ year, month, day: 1 }),
    to: hijriDayNumber({ ...after, day: 1 }) - 1,
  };
}

/** The days of a whole Hijri year. */
export function hijriYear(year: number): DayRange {
  return { from: hijriMonth(year, 1).from, to: hijriMonth(year, 12).to };
}

function arithmeticDayNumber({ year, month, day }: CalendarDay): number {
  const leapDays = Math.floor((3 + 11 * year) / 30);
  return EPOCH + (year - 1) * 354 + leapDays + Math.ceil(29.5 * (month - 1)) + day - 1;
}

function isUmmAlQura(count: number, { year, month, day }: CalendarDay): boolean {
  const parts = ummAlQura.formatToParts(count * 86_400_000);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return part('day') === day && part('month') === month && part('year') === year;
}
