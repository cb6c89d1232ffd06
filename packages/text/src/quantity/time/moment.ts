/** A time as the text says it, in days, before it is written down as a period. */

import { type CalendarDay, dayNumber, dayOf } from './calendar.ts';

/** First and last day as counted from 1970-01-01, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** A time expression; `days` is null when it hangs on a day of publication that nobody knows. */
export interface Moment {
  readonly kind: 'date' | 'period';
  readonly days: DayRange | null;
  readonly isAbout: boolean;
  readonly next: number;
}

/** A moment that is a single day or a period, by its days. */
export function momentOf(days: DayRange | null, next: number, whenUnknown: Moment['kind']): Moment {
  const kind = days ? (days.from === days.to ? 'date' : 'period') : whenUnknown;
  return { kind, days, isAbout: false, next };
}

/** The day as a range of one; null when the month has no such day. */
export function oneDay(day: CalendarDay): DayRange | null {
  const count = dayNumber(day);
  const same = dayOf(count);
  return same.month === day.month && same.day === day.day ? { from: count, to: count } : null;
}

/** `count` months from a month on; months beyond December run into the next years. */
export function monthsFrom(year: number, month: number, count: number): DayRange {
  return { from: firstOf(year, month), to: firstOf(year, month + count) - 1 };
}

function firstOf(year: number, month: number): number {
  const index = year * 12 + month - 1;
  return dayNumber({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 });
}
