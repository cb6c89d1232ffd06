/** Reads one whole number, in figures, words or both: «3 ملايين و200 ألف», “two thousand and five”. */

import type { Token } from '../lexing/token.ts';
import { type Link, withFigures, withFraction, withWord } from './addition.ts';
import { numberWordAt, scaleSuffixAt, tiedWordAt } from './number-book.ts';
import type { NumberWord } from './number-word.ts';
import { EMPTY, type Sum, worthOf } from './sum.ts';

/** A number and where the text goes on after it. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
  /** The scale said with an explicit coefficient, which a range shares: «10 إلى 15 مليونًا». */
  readonly scale: number;
  /** Figures or words: a lone small word is easily no number at all. */
  readonly inFigures: boolean;
}

interface Progress {
  readonly sum: Sum;
  readonly next: number;
}

/** The end of a link and the word after it: «و» alone, “and”, “-”, or the «و» of the word itself. */
interface Step {
  readonly link: Link;
  readonly at: number;
}

// Longer than any number that people write; keeps a hostile text of nothing but numbers linear.
const MOST_STEPS = 40;

/**
 * The number that begins at a token, or null. `isSplit` reads no «و» or “and” as part of it, which
 * is how «بين خمسة وعشرين» is two numbers.
 */
export function cardinalAt(tokens: readonly Token[], at: number, isSplit = false): Cardinal | null {
  const token = tokens[at];
  let progress = token ? beginning(tokens, token, at) : null;
  if (!progress || !token) return null;
  let beforeAnd: Progress | null = null;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = stepAfter(tokens, progress.next);
    if (step.link === 'and') {
      if (isSplit) break;
      beforeAnd = progress;
    }
    const further = progressed(tokens, progress, step);
    if (!further) {
      // «ألفين وثلاثة آلاف»: the three was the next number's, since the scale cannot join.
      if (step.link === 'none' && beforeAnd && isFactor(tokens, step.at)) progress = beforeAnd;
      break;
    }
    progress = further;
  }
  return cardinalOf(progress, token);
}

function cardinalOf({ sum, next }: Progress, token: Token): Cardinal {
  const isShared = sum.terms === 1 && sum.taken === 0 && !sum.isBare;
  return {
    value: worthOf(sum),
    next,
    scale: isShared ? sum.lowest : 1,
    inFigures: token.kind === 'numeral',
  };
}

function beginning(tokens: readonly Token[], token: Token, at: number): Progress | null {
  if (token.kind === 'numeral') {
    const sum = withFigures(EMPTY, token.value ?? 0);
    const suffix = scaleSuffixAt(tokens, at + 1);
    const scaled = suffix && withWord(sum, suffixWord(suffix.meaning), 'none');
    return suffix && scaled ? { sum: scaled, next: suffix.next } : { sum, next: at + 1 };
  }
  const word = numberWordAt(tokens, at);
  const sum = word && withWord(EMPTY, word.meaning, 'none');
  return word && sum ? { sum, next: word.next } : null;
}

function suffixWord(value: number): NumberWord {
  return { language: 'en', role: 'scale', value, grammar: 'one' };
}

function stepAfter(tokens: readonly Token[], at: number): Step {
  const token = tokens[at];
  if (token?.form === '-' && token.glued) return { link: 'hyphen', at: at + 1 };
  if (token?.form === 'و' || token?.form === 'and') return { link: 'and', at: at + 1 };
  const isTied = token?.kind === 'numeral' ? token.stems[0]?.and : tiedWordAt(tokens, at);
  return { link: isTied ? 'and' : 'none', at };
}

function progressed(
  tokens: readonly Token[],
  { sum }: Progress,
  { link, at }: Step,
): Progress | null {
  const token = tokens[at];
  if (token?.kind === 'numeral') return link === 'and' ? withMoreFigures(tokens, sum, at) : null;
  const begun = at + (token?.form === 'a' && link === 'and' ? 1 : 0);
  const word = (link === 'and' && tiedWordAt(tokens, begun)) || numberWordAt(tokens, begun);
  if (!word || word.stem.preposition || (link === 'hyphen' && !tokens[at]?.glued)) return null;
  if (word.meaning.role === 'fraction' && link === 'and') {
    const more = withFraction(sum, word.meaning.value);
    return more && { sum: more, next: afterOwnScale(tokens, word.next, sum) };
  }
  const more = begun === at ? withWord(sum, word.meaning, link) : null;
  return more && { sum: more, next: word.next };
}

// «3 آلاف و500» is one number, «3 آلاف و5» are two: figures fill the place below the scale.
function withMoreFigures(tokens: readonly Token[], sum: Sum, at: number): Progress | null {
  const token = tokens[at];
  const value = token?.value ?? 0;
  if (!token || token.joined || sum.taken !== 0 || sum.terms === 0) return null;
  const scale = numberWordAt(tokens, at + 1);
  const hasScale = scale?.meaning.role === 'scale' && !scale.stem.and;
  const isBelow = hasScale
    ? scale.meaning.value < sum.lowest
    : value < sum.lowest && value >= sum.lowest / 10;
  return isBelow ? { sum: withFigures(sum, value), next: at + 1 } : null;
}

// «مليار ونصف المليار» names its scale twice.
function afterOwnScale(tokens: readonly Token[], at: number, sum: Sum): number {
  const word = numberWordAt(tokens, at);
  const isOwn =
    sum.taken === 0 &&
    word?.meaning.role === 'scale' &&
    word.meaning.value === sum.lowest &&
    !word.stem.and;
  return isOwn ? word.next : at;
}

function isFactor(tokens: readonly Token[], at: number): boolean {
  const role = numberWordAt(tokens, at)?.meaning.role;
  return role === 'scale' || role === 'hundred';
}
