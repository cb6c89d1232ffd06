/** Reads a place in an order: «الثالث والعشرين», “twenty-first”, 80th. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { numberWordAt } from './number-book.ts';

/** A place in an order, from 1. */
export interface Ordinal {
  readonly value: number;
  readonly next: number;
  readonly hasArticle: boolean;
  readonly inFigures: boolean;
}

const ARABIC = phrasebook<number>('anything', [
  ['أول|أولى', 1],
  ['ثاني|ثانية|ثان', 2],
  ['ثالث|ثالثة', 3],
  ['رابع|رابعة', 4],
  ['خامس|خامسة', 5],
  ['سادس|سادسة', 6],
  ['سابع|سابعة', 7],
  ['ثامن|ثامنة', 8],
  ['تاسع|تاسعة', 9],
  ['عاشر|عاشرة', 10],
]);
// «الحادي» orders only before ten and the tens.
const ELEVENTH = phrasebook<number>('anything', [['حادي|حادية|واحد|واحدة', 1]]);

const ENGLISH_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ENGLISH_TENS =
  'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ');
const ENGLISH = phrasebook<number>('nothing', [
  ...ENGLISH_WORDS.map((word, index): [string, number] => [word, index + 1]),
  ...ENGLISH_TENS.map((word, index): [string, number] => [word, (index + 3) * 10]),
]);

/** The place in an order at a token, or null. Arabic tens alone are no order: «الثمانين». */
export function ordinalAt(tokens: readonly Token[], at: number): Ordinal | null {
  if (tokens[at]?.kind === 'numeral') return figuresAt(tokens, at);
  return arabicAt(tokens, at) ?? englishAt(tokens, at);
}

function figuresAt(tokens: readonly Token[], at: number): Ordinal | null {
  const [figures, ending] = [tokens[at], tokens[at + 1]];
  const isOrdinal = ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.form);
  if (figures?.kind !== 'numeral' || figures.joined || !isOrdinal) return null;
  return { value: figures.value ?? 0, next: at + 2, hasArticle: false, inFigures: true };
}

function arabicAt(tokens: readonly Token[], at: number): Ordinal | null {
  const unit = findPhrase(ARABIC, tokens, at);
  const one = unit ?? findPhrase(ELEVENTH, tokens, at);
  if (!one) return null;
  const hasArticle = one.stem.article;
  const further = numberWordAt(tokens, one.next);
  const role = one.meaning < 10 && further?.meaning.language === 'ar' ? further.meaning.role : null;
  const isJoined = (role === 'ten' && !further?.stem.and) || (role === 'tens' && further?.stem.and);
  if (further && isJoined) {
    const value = one.meaning + further.meaning.value;
    return { value, next: further.next, hasArticle, inFigures: false };
  }
  return unit ? { value: unit.meaning, next: unit.next, hasArticle, inFigures: false } : null;
}

function englishAt(tokens: readonly Token[], at: number): Ordinal | null {
  const tens = numberWordAt(tokens, at);
  const isTens = tens?.meaning.role === 'tens' && tokens[at + 1]?.form === '-';
  const found = findPhrase(ENGLISH, tokens, isTens ? at + 2 : at);
  if (!found || (isTens && found.meaning > 9)) return null;
  const value = found.meaning + (isTens ? tens.meaning.value : 0);
  return { value, next: found.next, hasArticle: false, inFigures: false };
}
