/** Adds number words up as they are read, and says which word cannot belong to the same number. */

import type { NumberWord } from './number-word.ts';
import { exactly, type Sum } from './sum.ts';

/** How a word is tied to the one before: nothing, «و» or “and”, a hyphen. */
export type Link = 'none' | 'and' | 'hyphen';

const ONES = 1;
const TENS = 2;
const HUNDREDS = 4;
const ALL = 7;

/** The sum with one more word, or null when the word begins another number. */
export function withWord(sum: Sum, word: NumberWord, link: Link): Sum | null {
  if (word.role === 'scale') return withScale(sum, word, link);
  const isAdded = (sum.taken === 0 && sum.terms === 0) || mayAdd(sum, word, link);
  return isAdded ? withPlace(sum, word, link) : withFactor(sum, word, link);
}

/** The sum with figures as its group: «3 ملايين و200 ألف». */
export function withFigures(sum: Sum, value: number): Sum {
  return { ...sum, group: value, taken: ALL };
}

/** The sum with a fraction of its last scale, or of one when there is none: «مليار ونصف». */
export function withFraction(sum: Sum, fraction: number): Sum | null {
  if (sum.taken !== 0) return { ...sum, group: sum.group + fraction, taken: ALL };
  if (sum.terms === 0) return null;
  return { ...sum, total: sum.total + fraction * sum.lowest, isBare: false };
}

// Arabic ties every place with «و»; English may leave it out below a scale or a hundred.
function mayAdd(sum: Sum, word: NumberWord, link: Link): boolean {
  if (link === 'and') return true;
  if (word.language === 'ar') return false;
  if (word.role === 'ones' && (sum.taken & TENS) !== 0) return true;
  return link === 'none' && (sum.taken === 0 || (sum.taken & HUNDREDS) !== 0);
}

function withPlace(sum: Sum, word: NumberWord, link: Link): Sum | null {
  const isArabic = word.language === 'ar';
  const place = (places: number, blocked: number): Sum | null =>
    sum.taken & blocked
      ? null
      : { ...sum, group: sum.group + word.value, taken: sum.taken | places };
  switch (word.role) {
    case 'zero':
      return place(ALL, ALL);
    case 'ones':
      return place(ONES, isArabic || link === 'and' ? ONES | TENS : ONES);
    case 'ten':
    case 'teens':
      return place(ONES | TENS, ONES | TENS);
    case 'tens':
      // Arabic says five-and-twenty: after the tens no ones may follow.
      return isArabic ? place(ONES | TENS, TENS) : place(TENS, ONES | TENS);
    case 'hundred':
    case 'hundreds':
      return place(HUNDREDS, ALL);
    default:
      return null;
  }
}

function withFactor(sum: Sum, word: NumberWord, link: Link): Sum | null {
  if (link === 'and') return null;
  const { group, taken } = sum;
  if (word.role === 'ten' && (taken & ~HUNDREDS) === ONES) {
    return { ...sum, group: group + 10, taken: taken | TENS };
  }
  const mayTakeHundred = word.language === 'ar' ? taken === ONES && group >= 3 : group < 100;
  return word.role === 'hundred' && taken !== 0 && mayTakeHundred
    ? { ...sum, group: group * 100, taken: HUNDREDS }
    : null;
}

function withScale(sum: Sum, word: NumberWord, link: Link): Sum | null {
  const scale = word.value;
  if (sum.taken === 0) return withBareScale(sum, word, link);
  if (link === 'and' || word.grammar === 'two') return null;
  if (scale < sum.lowest) return finished(sum, sum.total + exactly(sum.group * scale), scale);
  // «خمسة آلاف ومئتا مليون»: the scale counts all that was said before it.
  const countsAll = sum.total < scale && sum.group >= 100;
  return countsAll ? finished(sum, exactly((sum.total + sum.group) * scale), scale) : null;
}

function withBareScale(sum: Sum, word: NumberWord, link: Link): Sum | null {
  const isDual = word.grammar === 'two' || word.grammar === 'one-or-two';
  const isFirst = sum.terms === 0;
  if (isFirst || link === 'and') {
    if (word.grammar === 'many' || word.value >= sum.lowest) return null;
    if (!isFirst && word.language === 'en') return null;
    const next = finished(sum, sum.total + word.value * (isDual ? 2 : 1), word.value);
    return { ...next, isBare: isFirst && !isDual };
  }
  // «مئة ألف مليون»: a scale of a scale.
  const isScaled = sum.terms === 1 && word.grammar !== 'two' && word.value >= sum.lowest;
  return isScaled ? finished(sum, exactly(sum.total * word.value), word.value) : null;
}

function finished(sum: Sum, total: number, lowest: number): Sum {
  return { total, lowest, group: 0, taken: 0, terms: sum.terms + 1, isBare: false };
}
