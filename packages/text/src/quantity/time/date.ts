/** Reads days and months: «الثالث من سبتمبر»، 31 آب/أغسطس 2025, September 3, 13 ربيع الأول 1447 هـ. */

import type { Token } from '../lexing/token.ts';
import { cardinalAt } from '../number/cardinal.ts';
import { ordinalAt } from '../number/ordinal.ts';
import { dayOf } from './calendar.ts';
import { hijriDayNumber, hijriMonth } from './hijri.ts';
import { type DayRange, type Moment, momentOf, monthsFrom, oneDay } from './moment.ts';
import { monthAt, type NamedMonth } from './month-words.ts';
import { relationAt } from './relation.ts';
import { type NamedYear, yearAt } from './year.ts';

/** A day of a month and the token after it. */
export interface NamedDay {
  readonly day: number;
  readonly next: number;
}

const BETWEEN = /^(?:من|of|شهر|the)$/;
// A day without a year lies at most so many days back, else ahead: news looks back further.
const LOOK_BACK = 243;

/** The date or month at a token, or null. */
export function dateAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  return numericDate(tokens, at) ?? dayFirst(tokens, at, today) ?? monthFirst(tokens, at, today);
}

/** The day of a month that figures or words say, or null. */
export function dayAt(tokens: readonly Token[], at: number): NamedDay | null {
  const token = tokens[at];
  const ordinal = ordinalAt(tokens, at);
  if (ordinal) return isDay(ordinal.value) ? { day: ordinal.value, next: ordinal.next } : null;
  if (token?.kind === 'numeral') {
    const isPlain = !token.joined && token.form.length <= 2 && isDay(token.value ?? 0);
    return isPlain ? { day: token.value ?? 0, next: at + 1 } : null;
  }
  const cardinal = token?.stems.some((stem) => stem.article) ? cardinalAt(tokens, at) : null;
  return cardinal && isDay(cardinal.value) ? { day: cardinal.value, next: cardinal.next } : null;
}

/** The moment of a day, or of a whole month when there is no day, with whatever year is said. */
export function momentOfMonth(
  tokens: readonly Token[],
  day: number | null,
  month: NamedMonth,
  at: number,
  today: number | null,
): Moment | null {
  const year = yearAt(tokens, afterLinks(tokens, at), true);
  const relation = year ? null : relationAt(tokens, at);
  const next = year?.next ?? relation?.next ?? at;
  const unknown = day === null ? 'period' : 'date';
  if (year) return whenReal(inYear(day, month, year), next);
  if (today === null) return { kind: unknown, days: null, isAbout: false, next };
  return whenReal(nearest(day, month, today, relation?.offset ?? null), next);
}

function numericDate(tokens: readonly Token[], at: number): Moment | null {
  const token = tokens[at];
  if (token?.kind !== 'date' || token.joined) return null;
  const [one = 0, two = 0, three = 0] = token.form.split(/[/.-]/).map(Number);
  if (one > 31) return whenReal(gregorian(one, two, three), at + 1);
  // The day comes first, as in Arabic and British use, unless only the other order is a date.
  return whenReal(gregorian(three, two, one) ?? gregorian(three, one, two), at + 1);
}

function dayFirst(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const day = dayAt(tokens, at);
  if (!day) return null;
  const month = monthAt(tokens, afterLinks(tokens, day.next));
  return month && momentOfMonth(tokens, day.day, month, month.next, today);
}

function monthFirst(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const isNamed = tokens[at]?.stems.some((stem) => stem.form === 'شهر') ?? false;
  const month = monthAt(tokens, isNamed ? at + 1 : at);
  if (!month) return null;
  const day = isLatin(tokens[at]) ? dayAt(tokens, month.next) : null;
  const isCount = day && tokens[day.next]?.kind === 'word' && tokens[day.next]?.glued;
  if (day && !isCount) {
    const comma = tokens[day.next]?.form === ',' ? 1 : 0;
    const year = yearAt(tokens, day.next + comma, true);
    return momentOfMonth(tokens, day.day, month, year ? day.next + comma : day.next, today);
  }
  const isClear =
    isNamed || (!month.isDoubtful && !month.isHijri) || isAfterPreposition(tokens, at);
  const isTold =
    yearAt(tokens, afterLinks(tokens, month.next), true) ?? relationAt(tokens, month.next);
  return isClear || isTold ? momentOfMonth(tokens, null, month, month.next, today) : null;
}

function isAfterPreposition(tokens: readonly Token[], at: number): boolean {
  const isEnglish = isLatin(tokens[at]);
  return (
    isEnglish &&
    /^(?:in|since|until|till|by|during|early|late|of)$/.test(tokens[at - 1]?.form ?? '')
  );
}

function inYear(
  day: number | null,
  { month, isHijri }: NamedMonth,
  said: NamedYear,
): DayRange | null {
  const { year } = said;
  if (isHijri || said.isHijri) {
    if (day === null) return hijriMonth(year, month);
    const count = day <= 30 ? hijriDayNumber({ year, month, day }) : null;
    return count === null ? null : { from: count, to: count };
  }
  return day === null ? monthsFrom(year, month, 1) : oneDay({ year, month, day });
}

function nearest(
  day: number | null,
  month: NamedMonth,
  today: number,
  offset: number | null,
): DayRange | null {
  const thisYear = month.isHijri ? hijriYearOf(today) : dayOf(today).year;
  const candidates = [-1, 0, 1].flatMap((step) => {
    const days = inYear(day, month, { year: thisYear + step, isHijri: month.isHijri, next: 0 });
    return days ? [days] : [];
  });
  if (offset === 0) return candidates.find(({ from }) => dayOf(from).year === thisYear) ?? null;
  if (offset === -1) return candidates.findLast(({ to }) => to < today) ?? null;
  if (offset === 1) return candidates.find(({ from }) => from > today) ?? null;
  return candidates.find(({ to }) => today - to <= LOOK_BACK) ?? null;
}

function hijriYearOf(today: number): number {
  // The arithmetic year is exact enough to choose between neighbours.
  return Math.floor((today + 492_148) / 354.367) + 1;
}

function gregorian(year: number, month: number, day: number): DayRange | null {
  return month >= 1 && month <= 12 && year >= 1000 ? oneDay({ year, month, day }) : null;
}

function whenReal(days: DayRange | null, next: number): Moment | null {
  return days && momentOf(days, next, 'date');
}

function afterLinks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && BETWEEN.test(tokens[next]?.form ?? '')) next += 1;
  return next;
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function isLatin(token: Token | undefined): boolean {
  return /^\p{Script=Latin}/u.test(token?.written ?? '');
}
