/** Reads times measured from the day of publication: «قبل عامين», “the past five years”. */

import { bareUnitAt } from '../figure/bare-unit.ts';
import { precisionBeforeAt } from '../figure/precision.ts';
import { type Side, sideAt } from '../figure/side.ts';
import { CALENDAR_UNITS } from '../figure/tail.ts';
import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { amountAt } from '../number/amount.ts';
import { numberWordAt } from '../number/number-book.ts';
import { unitAt } from '../unit/unit.ts';
import { dayNumber, dayOf } from './calendar.ts';
import { type DayRange, type Moment, momentOf } from './moment.ts';
import { type CalendarUnit, unitDays } from './relative.ts';

/** A length of time; `unit` is null for hours and less. */
export interface Duration {
  readonly count: number;
  readonly unit: CalendarUnit | null;
  readonly next: number;
}

const AGO = phrasebook('anything', [['قبل', true]]);
const PAST = phrasebook('article', [
  ['ماضية|ماضي|ماضيين|ماضيان|أخيرة|أخيرين|أخيران|منصرمة|سابقة', true],
]);
const RECENT = phrasebook('anything', [['آخر|last|past|the past|the last', true]]);

/** A past reckoned from publication at a token, or null. */
export function durationMomentAt(
  tokens: readonly Token[],
  at: number,
  today: number | null,
): Moment | null {
  const before = findPhrase(AGO, tokens, at);
  if (before) {
    const duration = durationAt(tokens, before.next);
    // «قبل يومين من العيد» hangs on another day than that of publication.
    const isAgo = duration && tokens[duration.next]?.form !== 'من';
    return isAgo ? agoMoment(duration, duration.next, today) : null;
  }
  const past = recentAt(tokens, at) ?? definiteAt(tokens, at);
  if (past) return pastMoment(past, past.next, today);
  const duration = durationAt(tokens, at);
  if (!duration) return null;
  if (tokens[duration.next]?.form === 'ago') return agoMoment(duration, duration.next + 1, today);
  const adjective = findPhrase(PAST, tokens, duration.next);
  return adjective?.stem.article ? pastMoment(duration, adjective.next, today) : null;
}

/** The length of time at a token, with «نحو» before it or not; null when it is none. */
export function durationAt(tokens: readonly Token[], at: number): Duration | null {
  const begun = precisionBeforeAt(tokens, at)?.next ?? at;
  return durationOf(sideAt(tokens, begun) ?? bareUnitAt(tokens, begun, true));
}

/** The days from so long before a day up to it. */
export function daysBack({ count, unit }: Duration, today: number): DayRange {
  return { from: unit === null ? today - 1 : dayBack(count, unit, today), to: today };
}

function durationOf(side: Side | null): Duration | null {
  const unit = side?.tail?.unit;
  if (!side || !unit) return null;
  const count = side.amount.value.to;
  const next = side.next;
  if (CALENDAR_UNITS.has(unit)) return { count, unit: unit as CalendarUnit, next };
  return unit === 'hour' || unit === 'minute' ? { count, unit: null, next } : null;
}

// «قبل ثلاثة أيام», “three days ago”: the day, or the week, month or year that it fell in.
function agoMoment({ count, unit }: Duration, next: number, today: number | null): Moment | null {
  if (!unit) return null;
  const days = today === null ? null : unitDays(unit, -Math.floor(count), today);
  return { ...momentOf(days, next, unit === 'day' ? 'date' : 'period'), isAbout: unit !== 'day' };
}

function pastMoment(duration: Duration, next: number, today: number | null): Moment {
  const days = today === null ? null : daysBack(duration, today);
  return { kind: 'period', days, isAbout: false, next };
}

// «آخر عشر سنوات», “the past five years”.
function recentAt(tokens: readonly Token[], at: number): Duration | null {
  const recent = findPhrase(RECENT, tokens, at);
  return recent && numberOrUnit(tokens, recent.next);
}

function numberOrUnit(tokens: readonly Token[], at: number): Duration | null {
  const counted = durationOf(sideAt(tokens, at));
  if (counted) return counted;
  const unit = unitAt(tokens, at);
  const isPast = tokens[at - 1]?.form === 'past' && unit?.meaning.grammar === 'one';
  return isPast && CALENDAR_UNITS.has(unit.meaning.key)
    ? { count: 1, unit: unit.meaning.key as CalendarUnit, next: unit.next }
    : null;
}

// «السنوات الخمس الماضية», «العامين الماضيين».
function definiteAt(tokens: readonly Token[], at: number): Duration | null {
  const unit = unitAt(tokens, at);
  if (!unit?.stem.article || !CALENDAR_UNITS.has(unit.meaning.key)) return null;
  const number = numberWordAt(tokens, unit.next);
  const amount = number?.stem.article ? amountAt(tokens, unit.next) : null;
  const count = unit.meaning.grammar === 'two' ? 2 : amount?.value.to;
  const past = findPhrase(PAST, tokens, amount?.next ?? unit.next);
  if (count === undefined || !past?.stem.article) return null;
  return { count, unit: unit.meaning.key as CalendarUnit, next: past.next };
}

function dayBack(count: number, unit: CalendarUnit, today: number): number {
  const whole = Math.max(1, Math.round(count));
  if (unit === 'day' || unit === 'week')
    return today - Math.round(count * (unit === 'week' ? 7 : 1));
  const { year, month, day } = dayOf(today);
  const months =
    whole * ({ month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit] ?? 12);
  const index = year * 12 + month - 1 - months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  // 31 March less a month is the last of February.
  const last = unitDays('month', 0, dayNumber({ ...target, day: 1 })).to;
  return Math.min(dayNumber({ ...target, day: 1 }) + day - 1, last);
}
