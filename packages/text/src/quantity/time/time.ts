/** Reads one time expression, alone, as a stretch between two, or since one. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { dateAt, dayAt, momentOfMonth } from './date.ts';
import { daysBack, durationAt, durationMomentAt } from './duration.ts';
import { type DayRange, type Moment, momentOf, monthsFrom } from './moment.ts';
import { monthAt } from './month-words.ts';
import { partOfYearAt } from './part-of-year.ts';
import { relativeAt } from './relative.ts';
import { yearMomentAt } from './year.ts';

const SINCE = phrasebook('anything', [['منذ|مذ|since|ever since', true]]);
const EDGE = phrasebook('anything', [
  ['مطلع|أوائل|بداية|بدايات|منتصف|أواسط|أواخر|نهاية|نهايات|ختام', true],
  [
    'early|late|mid|mid -|late in|early in|the beginning of|the start of|the end of|the middle of|beginning of|start of|end of|early -|late -',
    true,
  ],
]);
const OPENERS = phrasebook<boolean>('anything', [
  ['بين|ما بين|between|من|from|الفترة من|الفترة بين', true],
]);
const LINKS = phrasebook('nothing', [['إلى|حتى|و|to|and|until|till|-|/', true]]);

/** The time expression at a token, or null; what hangs on `today` has null days without it. */
export function timeAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  return sinceAt(tokens, at, today) ?? stretchAt(tokens, at, today);
}

function stretchAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const opener = findPhrase(OPENERS, tokens, at);
  const begun = opener?.next ?? at;
  const days = dayRangeAt(tokens, begun, today);
  if (days) return days;
  const first = momentAt(tokens, begun, today);
  const range = first && rangeFrom(tokens, first, opener !== null, today);
  return range ?? (opener ? null : first);
}

function momentAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const edge = findPhrase(EDGE, tokens, at);
  const inner = edge && plainAt(tokens, edge.next, today);
  return inner ? { ...inner, isAbout: true } : plainAt(tokens, at, today);
}

function plainAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  return (
    dateAt(tokens, at, today) ??
    partOfYearAt(tokens, at, today) ??
    yearMomentAt(tokens, at) ??
    durationMomentAt(tokens, at, today) ??
    relativeAt(tokens, at, today)
  );
}

function sinceAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const since = findPhrase(SINCE, tokens, at);
  if (!since) return null;
  const begun = momentAt(tokens, since.next, today);
  const duration = begun ? null : durationAt(tokens, since.next);
  const next = begun?.next ?? duration?.next;
  if (next === undefined) return null;
  const days = today === null ? null : sinceDays(begun, duration, today);
  const isAbout = begun?.isAbout ?? duration !== null;
  return { kind: 'period', days, isAbout, next };
}

function sinceDays(
  begun: Moment | null,
  duration: ReturnType<typeof durationAt>,
  today: number,
): DayRange | null {
  const from = begun ? begun.days?.from : duration ? daysBack(duration, today).from : undefined;
  return from !== undefined && from <= today ? { from, to: today } : null;
}

// «من 3 إلى 5 سبتمبر», “September 3-5, 2025”: the month is said once.
function dayRangeAt(tokens: readonly Token[], at: number, today: number | null): Moment | null {
  const named = monthAt(tokens, at);
  const first = dayAt(tokens, named?.next ?? at);
  const lastAt = first && afterLink(tokens, first.next);
  const last = lastAt === null ? null : dayAt(tokens, lastAt);
  if (!first || !last || last.day <= first.day) return null;
  const monthPlace = tokens[last.next]?.form === 'من' ? last.next + 1 : last.next;
  const month = named ?? monthAt(tokens, monthPlace);
  if (!month) return null;
  const behind = named ? last.next + (tokens[last.next]?.form === ',' ? 1 : 0) : month.next;
  const end = momentOfMonth(tokens, last.day, month, behind, today);
  const isPlainEnd = named && end?.next === behind;
  if (!end) return null;
  const days = end.days && { from: end.days.from - (last.day - first.day), to: end.days.to };
  return momentOf(days, isPlainEnd ? last.next : end.next, 'period');
}

function rangeFrom(
  tokens: readonly Token[],
  first: Moment,
  isOpened: boolean,
  today: number | null,
): Moment | null {
  const lastAt = afterLink(tokens, first.next);
  if (lastAt === null || (!isOpened && isJoinedByAnd(tokens, lastAt))) return null;
  const last = momentAt(tokens, lastAt, today) ?? shortYear(tokens, first, lastAt);
  if (!last) return null;
  if (!first.days || !last.days) return momentOf(null, last.next, 'period');
  const days = { from: first.days.from, to: last.days.to };
  const range = { ...momentOf(days, last.next, 'period'), isAbout: first.isAbout };
  return days.from < last.days.from ? range : null;
}

// «2024-25» is a season.
function shortYear(tokens: readonly Token[], first: Moment, at: number): Moment | null {
  const token = tokens[at];
  const isShort = token?.glued && token.kind === 'numeral' && /^\d\d$/.test(token.form);
  const start = tokens[at - 2];
  if (!isShort || !first.days || !/^\d{4}$/.test(start?.form ?? '')) return null;
  const year = Math.floor((start?.value ?? 0) / 100) * 100 + (token.value ?? 0);
  return year === (start?.value ?? 0) + 1
    ? momentOf(monthsFrom(year, 1, 12), at + 1, 'period')
    : null;
}

function afterLink(tokens: readonly Token[], at: number): number | null {
  const link = findPhrase(LINKS, tokens, at);
  if (link) return link.next;
  return tokens[at]?.stems.some((stem) => stem.and) ? at : null;
}

// Two times side by side are a stretch only after «بين» or «من»: «في 2014 و2020» are two.
function isJoinedByAnd(tokens: readonly Token[], at: number): boolean {
  const isTied = tokens[at]?.stems.some((stem) => stem.and) ?? false;
  return isTied || /^(?:و|and)$/u.test(tokens[at - 1]?.form ?? '');
}
