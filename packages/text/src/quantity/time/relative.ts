/** Reads times that hang on the day of publication: «العام الماضي», أمس, “this month”, “next week”. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { dayOf } from './calendar.ts';
import { type DayRange, type Moment, momentOf, monthsFrom } from './moment.ts';
import { relationAt, relationBeforeAt } from './relation.ts';

/** A unit of the calendar that «الماضي» may go with. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const NOUNS = phrasebook<CalendarUnit>('anything', [
  ['يوم|day', 'day'],
  ['أسبوع|week', 'week'],
  ['شهر|month', 'month'],
  ['ربع|quarter', 'quarter'],
  ['عام|سنة|year', 'year'],
  ['عقد|decade', 'decade'],
  ['قرن|century', 'century'],
]);
const DAYS = phrasebook<number>('anything', [
  ['أمس الأول|أول أمس|أول من أمس|the day before yesterday', -2],
  ['أمس|الأمس|البارحة|يوم أمس|yesterday', -1],
  ['اليوم|today', 0],
  ['غدا|الغد|يوم غد|tomorrow', 1],
]);
const WEEKDAYS = phrasebook<number>('anything', [
  ['الاثنين|الإثنين|monday', 0],
  ['الثلاثاء|tuesday', 1],
  ['الأربعاء|wednesday', 2],
  ['الخميس|thursday', 3],
  ['الجمعة|friday', 4],
  ['السبت|saturday', 5],
  ['الأحد|sunday', 6],
]);

/** The relative time at a token, or null; its days are null when `today` is. */
export function relativeAt(
  tokens: readonly Token[],
  at: number,
  today: number | null,
): Moment | null {
  return namedDay(tokens, at, today) ?? weekdayAt(tokens, at, today) ?? unitTime(tokens, at, today);
}

/** The calendar unit so many units away from the one that holds a day. Weeks begin on Monday. */
export function unitDays(unit: CalendarUnit, offset: number, today: number): DayRange {
  const { year, month } = dayOf(today);
  const years = (length: number, first: number): DayRange =>
    monthsFrom(first + offset * length, 1, 12 * length);
  switch (unit) {
    case 'day':
      return { from: today + offset, to: today + offset };
    case 'week': {
      const monday = mondayOf(today) + 7 * offset;
      return { from: monday, to: monday + 6 };
    }
    case 'month':
      return monthsFrom(year, month + offset, 1);
    case 'quarter':
      return monthsFrom(year, month - ((month - 1) % 3) + 3 * offset, 3);
    case 'year':
      return years(1, year);
    case 'decade':
      return years(10, year - (year % 10));
    default:
      return years(100, year - ((year - 1) % 100));
  }
}

// 1 January 1970 was a Thursday.
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

function namedDay(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const found = findPhrase(DAYS, tokens, at);
  const isRead =
    found?.meaning !== 0 || (!found.stem.preposition && isToday(tokens, at, found.next));
  if (!found || !isRead) return null;
  return momentOf(
    today === null ? null : unitDays('day', found.meaning, today),
    found.next,
    'date',
  );
}

// «اليوم» is “the day” where an adjective goes with it, unless that names the day of the week.
function isToday(tokens: readonly Token[], at: number, next: number): boolean {
  const isPointed = /^(?:ذلك|هذا|نفس|في)$/u.test(tokens[at - 1]?.form ?? '');
  const isDescribed = tokens[next]?.stems.some((stem) => stem.article) ?? false;
  const isWeekday = findPhrase(WEEKDAYS, tokens, next) !== null;
  return !isPointed && (!isDescribed || isWeekday);
}

function weekdayAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const before = relationBeforeAt(tokens, at);
  const day = findPhrase(WEEKDAYS, tokens, before?.next ?? at);
  const relation = before ?? (day && relationAt(tokens, day.next));
  if (!day || !relation || relation.offset === 0) return null;
  const next = Math.max(day.next, relation.next);
  if (today === null) return momentOf(null, next, 'date');
  const ahead = mondayOf(today) + day.meaning;
  const near =
    relation.offset < 0 ? ahead - (ahead >= today ? 7 : 0) : ahead + (ahead <= today ? 7 : 0);
  return momentOf({ from: near, to: near }, next, 'date');
}

function unitTime(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const before = relationBeforeAt(tokens, at);
  const noun = findPhrase(NOUNS, tokens, before?.next ?? at);
  if (!noun) return null;
  const isEnglish = /^[a-z]/.test(tokens[noun.next - 1]?.form ?? '');
  if (!isEnglish && !noun.stem.article) return null;
  const after = relationAt(tokens, noun.next);
  const relation = after ?? before;
  if (!relation) return null;
  const next = after?.next ?? noun.next;
  const whenUnknown = noun.meaning === 'day' ? 'date' : 'period';
  return momentOf(
    today === null ? null : unitDays(noun.meaning, relation.offset, today),
    next,
    whenUnknown,
  );
}
