/** Reads how much is said: a number, a part of one, or a bare plural like «عشرات الآلاف». */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import type { ValueRange } from '../quantity.ts';
import { cardinalAt } from './cardinal.ts';
import { fractionAt } from './fraction.ts';
import { numberWordAt } from './number-book.ts';
import { exactly } from './sum.ts';

/** An amount and where the text goes on after it. */
export interface Amount {
  readonly value: ValueRange;
  readonly next: number;
  readonly shape: 'number' | 'vague' | 'fraction';
  /** The scale that a range shares with its first end; 1 for none. */
  readonly scale: number;
  readonly inFigures: boolean;
}

// «عدة ملايين», “several hundred”: few of a scale is the bare plural of it.
const FEW = phrasebook('anything', [
  ['عدة|بضع|بضعة', true],
  ['several|a few|few|a couple of', true],
]);
const VAGUE_TO = 10;
const VAGUE_FROM = { ar: 3, en: 2 };

/** The amount at a token, or null. `isSplit` ends a number before «و» or “and”. */
export function amountAt(tokens: readonly Token[], at: number, isSplit = false): Amount | null {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'numeral') return null;
  if (token.kind === 'numeral') return numberAt(tokens, at, isSplit);
  const fraction = vagueAt(tokens, at) ? null : fractionAt(tokens, at);
  if (!fraction) return vagueAt(tokens, at) ?? numberAt(tokens, at, isSplit);
  return {
    value: { from: fraction.value, to: fraction.value },
    next: fraction.next,
    shape: fraction.isScaled ? 'number' : 'fraction',
    scale: 1,
    inFigures: false,
  };
}

function numberAt(tokens: readonly Token[], at: number, isSplit: boolean): Amount | null {
  const article = tokens[at]?.form === 'a' ? 1 : 0;
  if (tokens[at]?.kind === 'word' && !isCounted(tokens, at + article, article === 1)) return null;
  const cardinal = cardinalAt(tokens, at + article, isSplit);
  if (!cardinal) return null;
  const { value, ...rest } = cardinal;
  return { ...rest, value: { from: value, to: value }, shape: 'number' };
}

// “A” counts a hundred and every scale; without it “million” names no number.
function isCounted(tokens: readonly Token[], at: number, hasArticle: boolean): boolean {
  const first = numberWordAt(tokens, at)?.meaning;
  if (first?.language === 'ar') return true;
  return hasArticle === (first?.role === 'scale' || first?.role === 'hundred');
}

function vagueAt(tokens: readonly Token[], at: number): Amount | null {
  const few = findPhrase(FEW, tokens, at);
  const word = numberWordAt(tokens, few?.next ?? at);
  if (!word) return null;
  const { role, grammar, language } = word.meaning;
  const isPlural = role === 'scale' && grammar === 'many';
  const isFew = few !== null && (role === 'hundred' || role === 'scale');
  if (!isPlural && !isFew) return null;
  const { scale, next } = wholeScale(tokens, word.next, word.meaning.value);
  const value = { from: VAGUE_FROM[language] * scale, to: VAGUE_TO * scale };
  return { value, next, shape: 'vague', scale: 1, inFigures: false };
}

function wholeScale(
  tokens: readonly Token[],
  at: number,
  first: number,
): { scale: number; next: number } {
  let scale = first;
  let next = at;
  // Two more are enough: «مئات آلاف الملايين».
  for (let steps = 0; steps < 2; steps += 1) {
    const further = numberWordAt(tokens, tokens[next]?.form === 'of' ? next + 1 : next);
    if (further?.meaning.role !== 'scale' || further.stem.and || further.stem.preposition) break;
    scale = exactly(scale * further.meaning.value);
    next = further.next;
  }
  return { scale, next };
}
