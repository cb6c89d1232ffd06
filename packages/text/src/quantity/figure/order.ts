/** Reads places in an order that a claim may rest on: «الذكرى الثمانين», “the third time”, 80th. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { cardinalAt } from '../number/cardinal.ts';
import { numberWordAt } from '../number/number-book.ts';
import { ordinalAt } from '../number/ordinal.ts';
import type { Reading } from './figure.ts';

// After these nouns tens and figures order: «الذكرى الثمانين», «القرن الـ21».
const ORDERED = phrasebook('anything', [
  ['ذكرى|قرن|مرتبة|مركز|دورة|نسخة|طبعة|عيد|جلسة|قمة|أسبوع|يوم|مؤتمر|اجتماع', true],
]);
const FIGURES_ORDER = phrasebook('anything', [['ذكرى|قرن|مرتبة|مركز', true]]);
// The World Wars, hours of the clock, «بالدرجة الأولى» and kings are names and idioms.
const NO_ORDER = phrasebook('anything', [
  ['عالمية|ساعة|درجة|الله|حسن|جانب|طرف|وقت|سيدة|نصف|ربع', true],
]);
const GREATEST = phrasebook('article', [
  ['أكبر|أعلى|أكثر|أهم|أقوى|أسرع|أفضل|أضخم|أصغر|أطول|أغنى|أقل|أدنى|أسوأ|مرة|أيام', true],
]);

/** The place in an order at a token, or null. In Arabic the noun before it belongs to the span. */
export function orderAt(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  const found = isArabic(token) || token.kind === 'numeral' ? arabicAt(tokens, at) : null;
  const read = found ?? englishAt(tokens, at);
  const last = read && tokens[read.next - 1];
  if (!read || !last) return null;
  const start = tokens[read.first]?.start ?? token.start;
  return {
    quantity: {
      span: { start, end: last.end },
      kind: 'ordinal',
      value: { from: read.value, to: read.value },
      precision: 'exact',
      unit: null,
      unitSpan: null,
      currency: null,
      period: null,
    },
    next: read.next,
  };
}

interface Place {
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

function arabicAt(tokens: readonly Token[], at: number): Place | null {
  const ordinal = ordinalAt(tokens, at);
  const noun = tokens[at - 1];
  if (ordinal && !ordinal.inFigures) {
    const isAfterNoun =
      ordinal.hasArticle && isDefinite(noun) && !findPhrase(NO_ORDER, tokens, at - 1);
    if (isAfterNoun) return { ...ordinal, first: at - 1 };
    const isGreatest = !ordinal.hasArticle && findPhrase(GREATEST, tokens, ordinal.next) !== null;
    return isGreatest ? { ...ordinal, first: at } : null;
  }
  const nouns = hasArticle(tokens, at) ? ORDERED : FIGURES_ORDER;
  const isFigure = tokens[at]?.kind === 'numeral' || nouns === ORDERED;
  if (!isFigure || !isDefinite(noun) || !findPhrase(nouns, tokens, at - 1)) return null;
  const cardinal = cardinalAt(tokens, at);
  return cardinal && Number.isInteger(cardinal.value) && cardinal.value > 0
    ? { value: cardinal.value, first: at - 1, next: cardinal.next }
    : null;
}

function englishAt(tokens: readonly Token[], at: number): Place | null {
  const ordinal = ordinalAt(tokens, at);
  // A capital inside a sentence is a name: the Second World War, the First Lady.
  if (!ordinal || (!ordinal.inFigures && !/^\p{Ll}/u.test(tokens[at]?.written ?? ''))) return null;
  if (/^(?:half|hand|thought|class|place)$/.test(tokens[ordinal.next]?.form ?? '')) return null;
  const isSaid = ordinal.inFigures || ordinal.value > 2 || tokens[at - 1]?.form === 'the';
  return isSaid ? { value: ordinal.value, first: at, next: ordinal.next } : null;
}

function hasArticle(tokens: readonly Token[], at: number): boolean {
  const isDefiniteFigure = tokens[at]?.kind === 'numeral' && tokens[at]?.stems[0]?.article;
  return isDefiniteFigure || (numberWordAt(tokens, at)?.stem.article ?? false);
}

function isArabic(token: Token): boolean {
  return /^\p{Script=Arabic}/u.test(token.written);
}

// The article is written with a bare alef: «إليزابيث الثانية» is a queen, not a second of anything.
function isDefinite(noun: Token | undefined): boolean {
  const letters = (noun?.written ?? '').normalize('NFC').replace(/[\p{M}ـ]/gu, '');
  return /^[وف]?(?:[بك]?[اٱ]ل|لل)\p{L}{2}/u.test(letters);
}
