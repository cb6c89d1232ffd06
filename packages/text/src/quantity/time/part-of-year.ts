/** Reads parts of a year: «النصف الأول من 2025», «الربع الثالث», “first nine months of 2025”, Q3. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { amountAt } from '../number/amount.ts';
import { ordinalAt } from '../number/ordinal.ts';
import { unitAt } from '../unit/unit.ts';
import { dayOf } from './calendar.ts';
import { dateAt } from './date.ts';
import { type DayRange, type Moment, momentOf, monthsFrom } from './moment.ts';
import { relativeAt, unitDays } from './relative.ts';
import { yearAt } from './year.ts';

/** `count` of so many equal parts of a whole, from the `place`th on. */
interface Part {
  readonly parts: 2 | 4 | 12;
  readonly place: number;
  readonly count: number;
  readonly next: number;
}

const PARTS = phrasebook<2 | 4>('anything', [
  ['نصف|half', 2],
  ['ربع|quarter', 4],
]);
const LETTERS = phrasebook<2 | 4>('nothing', [
  ['h', 2],
  ['q', 4],
]);
const FIRST_BEFORE = phrasebook('nothing', [['first', true]]);
const FIRST_AFTER = phrasebook('article', [['أولى', true]]);
const LINKS = /^(?:من|of|in|the|في|عام|لعام|-)$/;

/** The half, quarter or first months at a token, or null. Without a year, a quarter is the last one begun. */
export function partOfYearAt(
  tokens: readonly Token[],
  at: number,
  today: number | null,
): Moment | null {
  const part = letterPart(tokens, at) ?? wordPart(tokens, at) ?? firstMonths(tokens, at);
  if (!part) return null;
  let wholeAt = part.next;
  while (wholeAt < part.next + 3 && LINKS.test(tokens[wholeAt]?.form ?? '')) wholeAt += 1;
  const year = yearAt(tokens, wholeAt) ?? yearAt(tokens, part.next);
  if (year && !year.isHijri) return momentOf(partOfYear(part, year.year), year.next, 'period');
  const whole = wholeAt > part.next ? wholeOf(tokens, wholeAt, today) : null;
  if (whole) return { ...whole, kind: 'period', days: whole.days && partOf(part, whole.days) };
  return part.parts === 4 ? loneQuarter(part, today) : null;
}

function letterPart(tokens: readonly Token[], at: number): Part | null {
  const letter = findPhrase(LETTERS, tokens, at);
  const figures = tokens[at + 1];
  const place = figures?.glued ? (figures.value ?? 0) : 0;
  const isPart = letter && /^[HQ]$/.test(tokens[at]?.written ?? '') && place <= letter.meaning;
  return isPart && place >= 1 ? { parts: letter.meaning, place, count: 1, next: at + 2 } : null;
}

function wordPart(tokens: readonly Token[], at: number): Part | null {
  const arabic = findPhrase(PARTS, tokens, at);
  const order = ordinalAt(tokens, arabic?.stem.article ? arabic.next : at);
  if (!order || order.inFigures) return null;
  const isArabic = arabic?.stem.article === true && order.hasArticle;
  const parts = isArabic ? arabic : findPhrase(PARTS, tokens, order.next);
  if (!parts || order.value > parts.meaning || (!isArabic && order.hasArticle)) return null;
  const isEnglish = /^[a-z]/.test(tokens[order.next]?.form ?? '');
  if (!isArabic && !isEnglish) return null;
  const next = isArabic ? order.next : parts.next;
  return { parts: parts.meaning, place: order.value, count: 1, next };
}

// «الأشهر التسعة الأولى», “first nine months”: first comes last in Arabic.
function firstMonths(tokens: readonly Token[], at: number): Part | null {
  const leads = findPhrase(FIRST_BEFORE, tokens, at);
  const noun = leads ? null : monthsAt(tokens, at);
  const amount = leads || noun?.stem.article ? amountAt(tokens, leads?.next ?? at + 1) : null;
  if (!amount) return null;
  const last = leads ? monthsAt(tokens, amount.next) : findPhrase(FIRST_AFTER, tokens, amount.next);
  const count = amount.value.to;
  const isYearly = Number.isInteger(count) && count >= 1 && count <= 12;
  return last && isYearly ? { parts: 12, place: 1, count, next: last.next } : null;
}

function monthsAt(tokens: readonly Token[], at: number): ReturnType<typeof unitAt> {
  const unit = unitAt(tokens, at);
  return unit?.meaning.key === 'month' ? unit : null;
}

function wholeOf(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const whole = relativeAt(tokens, at, today) ?? dateAt(tokens, at, today);
  return whole?.kind === 'period' ? whole : null;
}

function partOfYear({ parts, place, count }: Part, year: number): DayRange {
  const months = 12 / parts;
  return monthsFrom(year, (place - 1) * months + 1, months * count);
}

// A half of a month ends with its fifteenth, of a year with June.
function partOf(part: Part, whole: DayRange): DayRange {
  const { year, month } = dayOf(whole.from);
  const length = whole.to - whole.from + 1;
  if (month === 1 && length >= 365 && length <= 366) return partOfYear(part, year);
  const edge = (place: number): number => whole.from + Math.floor((length * place) / part.parts);
  return { from: edge(part.place - 1), to: edge(part.place - 1 + part.count) - 1 };
}

function loneQuarter(part: Part, today: number | null): Moment | null {
  if (today === null) return momentOf(null, part.next, 'period');
  const { year } = dayOf(today);
  const thisYears = partOfYear(part, year);
  const isBegun = thisYears.from <= unitDays('day', 0, today).to;
  return momentOf(isBegun ? thisYears : partOfYear(part, year - 1), part.next, 'period');
}
