/** The names of months: both Arabic sets, the Maghreb's, the Hijri year's, and English. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';

/** A month as named; a doubtful name is also another word (مارس، آب، May) and needs a day or year. */
export interface NamedMonth {
  readonly month: number;
  readonly isHijri: boolean;
  readonly isDoubtful: boolean;
  readonly next: number;
}

type Meaning = Omit<NamedMonth, 'next'>;

const GREGORIAN: readonly (readonly [clear: string, doubtful: string])[] = [
  ['يناير|كانون الثاني|كانون ثاني|جانفي|january|jan', ''],
  ['فبراير|شباط|فيفري|february|feb', ''],
  ['آذار', 'مارس|march|mar'],
  ['أبريل|إبريل|نيسان|أفريل|april|apr', ''],
  ['مايو|أيار', 'ماي|may'],
  ['يونيو|يونيه|حزيران|june|jun', 'جوان'],
  ['يوليو|يوليه|تموز|جويلية|يوليوز|july|jul', ''],
  ['أغسطس|غشت|august|aug', 'آب|أوت'],
  ['سبتمبر|أيلول|شتنبر|september|sept|sep', ''],
  ['أكتوبر|تشرين الأول|تشرين أول|october|oct', ''],
  ['نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|november|nov', ''],
  ['ديسمبر|كانون الأول|كانون أول|دجنبر|december|dec', ''],
];

const HIJRI = [
  'محرم|المحرم|muharram',
  'صفر|safar',
  'ربيع الأول|ربيع أول|rabi al-awwal',
  'ربيع الآخر|ربيع الثاني|ربيع آخر|ربيع ثاني',
  'جمادى الأولى|جمادى الأول',
  'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر',
  'رجب|rajab',
  'شعبان|shaaban',
  'رمضان|ramadan',
  'شوال|shawwal',
  'ذو القعدة|ذي القعدة|ذا القعدة',
  'ذو الحجة|ذي الحجة|ذا الحجة',
];

const BOOK = phrasebook<Meaning>('anything', [
  ...GREGORIAN.flatMap(([clear, doubtful], index): [string, Meaning][] => [
    [clear, { month: index + 1, isHijri: false, isDoubtful: false }],
    [doubtful, { month: index + 1, isHijri: false, isDoubtful: true }],
  ]),
  ...HIJRI.map((names, index): [string, Meaning] => [
    names,
    // Ramadan and Rajab are men's names too, صفر is nought.
    { month: index + 1, isHijri: true, isDoubtful: true },
  ]),
]);
const ENGLISH_ABBREVIATION = /^\p{Lu}\p{Ll}{2,3}$/u;

/** The month at a token, with its other name after a stroke («آب/أغسطس»), or null. */
export function monthAt(tokens: readonly Token[], at: number): NamedMonth | null {
  const one = nameAt(tokens, at);
  const isStroke = one && tokens[one.next]?.form === '/';
  const other = isStroke ? nameAt(tokens, one.next + 1) : null;
  if (!one || !other || other.month !== one.month || other.isHijri !== one.isHijri) return one;
  return { ...one, isDoubtful: false, next: other.next };
}

function nameAt(tokens: readonly Token[], at: number): NamedMonth | null {
  const found = findPhrase(BOOK, tokens, at);
  const written = tokens[at]?.written ?? '';
  if (!found || found.stem.article || /^\p{Ll}/u.test(written)) return null;
  const dot = tokens[found.next];
  const isDotted = ENGLISH_ABBREVIATION.test(written) && dot?.written === '.' && dot.glued;
  return { ...found.meaning, next: found.next + (isDotted ? 1 : 0) };
}
