/** Reads years: «العام 2024», “in 2024”, 1447هـ, the 1990s, «تسعينيات القرن الماضي». */

import { tailAt } from '../figure/tail.ts';
import { type Found, findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { numberWordAt } from '../number/number-book.ts';
import { hijriYear } from './hijri.ts';
import { type DayRange, type Moment, momentOf, monthsFrom } from './moment.ts';

/** A year by its number. */
export interface NamedYear {
  readonly year: number;
  readonly isHijri: boolean;
  readonly next: number;
}

const YEAR_WORDS = phrasebook('anything', [['عام|سنة|عامي|سنتي|أعوام|year|the year|years', true]]);
const HIJRI = phrasebook('nothing', [['ه|هجري|هجرية|للهجرة|الهجري|ah', true]]);
const OURS = phrasebook('nothing', [['م|ميلادي|ميلادية|الميلادي|ad|ce', true]]);
// Words that make a round figure a year: «في 2000».
const BEFORE_YEAR =
  /^(?:في|خلال|منذ|حتى|بحلول|من|مطلع|اوائل|بداية|منتصف|اواخر|نهاية|قبل|بعد|in|since|by|during|until|till|from|of|early|late|before|after|through|mid)$/;
const SIGN = /^[%$€£¥]$/;
const DECADES = phrasebook<number>('anything', [
  ['ثلاثينيات|ثلاثينات', 1930],
  ['أربعينيات|أربعينات', 1940],
  ['خمسينيات|خمسينات', 1950],
  ['ستينيات|ستينات', 1960],
  ['سبعينيات|سبعينات', 1970],
  ['ثمانينيات|ثمانينات', 1980],
  ['تسعينيات|تسعينات', 1990],
]);
const CENTURY = phrasebook('nothing', [['القرن الماضي|القرن العشرين|من القرن الماضي', true]]);

/**
 * The year at a token, with «عام» before it and its era behind it, or null. Right after the name of
 * a month (`isAfterMonth`) every four figures are one: «رمضان 1446».
 */
export function yearAt(
  tokens: readonly Token[],
  at: number,
  isAfterMonth = false,
): NamedYear | null {
  const word = findPhrase(YEAR_WORDS, tokens, at);
  const figuresAt = word?.next ?? at;
  const figures = tokens[figuresAt];
  if (figures?.kind !== 'numeral' || !isFourDigits(figures) || !isFree(tokens, figuresAt))
    return null;
  const year = figures.value ?? 0;
  const era = eraAt(tokens, figuresAt + 1);
  if (era) return { year, isHijri: era.meaning, next: era.next };
  const isSaid = word !== null || isLikelyYear(tokens, figuresAt, year, isAfterMonth);
  return isSaid ? { year, isHijri: false, next: figuresAt + 1 } : null;
}

/** The days of a year or a decade at a token, or null. */
export function yearMomentAt(tokens: readonly Token[], at: number): Moment | null {
  const year = yearAt(tokens, at);
  if (year) return momentOf(daysOfYear(year), year.next, 'period');
  return decadeAt(tokens, at);
}

function daysOfYear({ year, isHijri }: NamedYear): DayRange {
  return isHijri ? hijriYear(year) : monthsFrom(year, 1, 12);
}

function decadeAt(tokens: readonly Token[], at: number): Moment | null {
  const [figures, ending] = [tokens[at], tokens[at + 1]];
  const isEnglish = figures && isFourDigits(figures) && ending?.glued && ending.form === 's';
  if (isEnglish && (figures.value ?? 1) % 10 === 0) {
    return momentOf(monthsFrom(figures.value ?? 0, 1, 120), at + 2, 'period');
  }
  const word = findPhrase(DECADES, tokens, at);
  const century = word && findPhrase(CENTURY, tokens, word.next);
  return word && century
    ? momentOf(monthsFrom(word.meaning, 1, 120), century.next, 'period')
    : null;
}

function eraAt(tokens: readonly Token[], at: number): Found<boolean> | null {
  const hijri = findPhrase(HIJRI, tokens, at);
  const ours = hijri ? null : findPhrase(OURS, tokens, at);
  return hijri ?? (ours && { ...ours, meaning: false });
}

function isFourDigits(token: Token): boolean {
  return token.kind === 'numeral' && token.form.length === 4 && /^\d{4}$/.test(token.form);
}

// “mid-2024” is tied to its word and yet a year.
function isFree(tokens: readonly Token[], at: number): boolean {
  const isMid = /^(?:mid|pre|post|late|early)$/.test(tokens[at - 2]?.form ?? '');
  return !tokens[at]?.joined || isMid;
}

function isLikelyYear(
  tokens: readonly Token[],
  at: number,
  year: number,
  isAfterMonth: boolean,
): boolean {
  const isRecent = year >= 1900 && year <= 2100;
  if (!(isRecent || isAfterMonth) || isCounting(tokens, at)) return false;
  const isRound = year % 100 === 0;
  return isAfterMonth || !isRound || BEFORE_YEAR.test(tokens[at - 1]?.form ?? '');
}

// “2024 soldiers”, «2000 مليار», $2024.
function isCounting(tokens: readonly Token[], at: number): boolean {
  const further = numberWordAt(tokens, at + 1);
  const isScaled = further?.meaning.role === 'scale' && !further.stem.and;
  const after = tokens[at + 1];
  const isTied = after?.glued === true && after.kind === 'word';
  return (
    isScaled || isTied || SIGN.test(tokens[at - 1]?.form ?? '') || tailAt(tokens, at + 1) !== null
  );
}
