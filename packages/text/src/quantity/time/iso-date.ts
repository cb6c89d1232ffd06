/** Reads and writes days in the ISO 8601 form that claims keep them in. */

import type { QuantityPeriod } from '../quantity.ts';
import { dayOf } from './calendar.ts';
import { type DayRange, oneDay } from './moment.ts';

/** The day count of `YYYY-MM-DD` (a time after it is ignored); null when it is no day. */
export function fromIsoDate(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const isMonth = month >= 1 && month <= 12;
  return isMonth ? (oneDay({ year, month, day })?.from ?? null) : null;
}

/** First and last day of a range as ISO dates; null outside the years 1 to 9999. */
export function toIsoPeriod({ from, to }: DayRange): QuantityPeriod | null {
  const isWritable = dayOf(from).year >= 1 && dayOf(to).year <= 9999;
  return isWritable ? { from: toIsoDate(from), to: toIsoDate(to) } : null;
}

function toIsoDate(count: number): string {
  const { year, month, day } = dayOf(count);
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
