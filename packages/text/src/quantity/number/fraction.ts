/** Reads a part of a whole: «نصف مليون», «ثلاثة أرباع», “two-thirds”, “a quarter of a million”. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { numberWordAt } from './number-book.ts';
import { exactly } from './sum.ts';

/** A fraction, or the amount it makes of a scale that follows. */
export interface Fraction {
  readonly value: number;
  readonly next: number;
  /** A scale followed: half a million is an amount like any other. */
  readonly isScaled: boolean;
}

interface Share {
  readonly value: number;
  readonly next: number;
}

// Cup rounds, quarters of a year and the Empty Quarter are no parts of an amount.
const NO_PART_BEFORE = phrasebook('article', [
  ['نهائي|أول|ثاني|ثالث|رابع|أخير|آخر|خالي|نهائيات', true],
  ['time|past|brother|sister|final|finals|finalist|finalists|century|life|back', true],
]);
const NO_PART_AFTER = phrasebook('nothing', [
  ['first|second|third|fourth|latter|last|other|better|next|this', true],
]);

/** The fraction at a token, or null. */
export function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const share = shareAt(tokens, at);
  if (!share || findPhrase(NO_PART_BEFORE, tokens, share.next)) return null;
  const scaleAt = afterOf(tokens, share.next);
  const scale = numberWordAt(tokens, scaleAt);
  if (scale?.meaning.role === 'scale' && scale.meaning.grammar !== 'two' && !scale.stem.and) {
    return { value: exactly(share.value * scale.meaning.value), next: scale.next, isScaled: true };
  }
  return { ...share, isScaled: false };
}

function shareAt(tokens: readonly Token[], at: number): Share | null {
  const article = tokens[at]?.form === 'a' ? 1 : 0;
  const word = numberWordAt(tokens, at + article);
  if (!word) return null;
  const { role, language, value } = word.meaning;
  const isArabicFraction = role === 'fraction' && language === 'ar';
  if (isArabicFraction) return { value, next: word.next };
  if (role === 'ones') return multipleAt(tokens, word.next, value, language);
  const isHalf = word.meaning.value === 1 / 2;
  const isScaled = tokens[word.next]?.form === 'of' && tokens[word.next + 1]?.form === 'a';
  const isFraction = role === 'fraction' && (isHalf || article === 1 || isScaled);
  if (!isFraction || findPhrase(NO_PART_AFTER, tokens, at - 1)) return null;
  return isFollowed(tokens, word.next, isHalf) ? { value, next: word.next } : null;
}

function multipleAt(
  tokens: readonly Token[],
  at: number,
  count: number,
  language: 'ar' | 'en',
): Share | null {
  const isHyphen = tokens[at]?.form === '-' && tokens[at]?.glued;
  const part = numberWordAt(tokens, isHyphen ? at + 1 : at);
  if (part?.meaning.language !== language || part.stem.and) return null;
  const isPart = part.meaning.role === 'part' || (count === 1 && part.meaning.role === 'fraction');
  return isPart ? { value: exactly(count * part.meaning.value), next: part.next } : null;
}

// “Half the”, “half a”, “a third of”; “a third time” and “half past” are no parts.
function isFollowed(tokens: readonly Token[], at: number, isHalf: boolean): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return next?.kind !== 'numeral';
  if (next.form === 'of') return true;
  const role = numberWordAt(tokens, at)?.meaning.role;
  return isHalf && (/^(?:a|an|the|its|his|her|their|our)$/.test(next.form) || role === 'scale');
}

function afterOf(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.form === '-' && tokens[next]?.glued) next += 1;
  if (tokens[next]?.form === 'of') next += 1;
  if (tokens[next]?.form === 'a') next += 1;
  return next;
}
