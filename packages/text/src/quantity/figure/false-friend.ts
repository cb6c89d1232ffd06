/** Tells figures that name a thing from figures that count one: القرار 1701, Boeing 737, version 2.0. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import type { Amount } from '../number/amount.ts';
import { numberWordAt } from '../number/number-book.ts';
import type { Tail } from './tail.ts';

// What bears a number as its name; only a figure without a unit is held for one.
const LABELS = phrasebook('anything', [
  [
    'قرار|مادة|فقرة|بند|قناة|فرقة|لواء|كتيبة|رحلة|رقم|قانون|مرسوم|طراز|إصدار|نسخة|صفحة|ص|مجموعة|فصل|آية|سورة|طريق|شارع|بوابة|غرفة|منفذ|خط|سيبيريا|كوفيد|كورونا|بوينغ|بوينج|إيرباص|آيفون|ويندوز|سوخوي|ميغ|ميج|أبولو|فالكون|إف|إس|تي|بي|شاهد|إسكندر|دقيقة|قوة|جيل|فئة|برقم',
    true,
  ],
  [
    'no|number|resolution|article|section|channel|flight|version|chapter|page|paragraph|route|highway|group|area|room|gate|boeing|airbus|windows|iphone|apollo|falcon|v|rule|title|catch|formula|big|fantastic|studio',
    true,
  ],
]);
const VERSION = phrasebook('article', [['version|edition|إصدار|نسخة', true]]);
const PREPOSITIONS =
  /^(?:in|on|at|by|of|from|to|with|for|since|about|some|over|under|nearly|around|between|and|or|than|least|most|the|a|only|just|after|before|all|another|these|those|its|their|our|his|her|was|were|is|are|but|when|while|up|as|until|till|total|killed|almost|below|above|more|less|exactly|out|into|per|if|then|now|that|it|there|we|he|she|they)$/;

/** True when the amount at `at` is no quantity, given that no unit follows it. */
export function isFalseFriend(tokens: readonly Token[], at: number, amount: Amount): boolean {
  if (amount.shape === 'vague') return false;
  return (
    isListMark(tokens, at, amount.next) ||
    isBracketed(tokens, at, amount.next) ||
    isScore(tokens, at, amount.next) ||
    isLabelled(tokens, at) ||
    findPhrase(VERSION, tokens, amount.next) !== null ||
    (amount.inFigures ? isNumberedName(tokens, at) : isDoubtfulWord(tokens, at, amount))
  );
}

/** True for «أحد الجنود», “one of the soldiers”: some one of them, not a count of one. */
export function isSomeOne(tokens: readonly Token[], at: number, tail: Tail): boolean {
  const word = numberWordAt(tokens, at);
  const isOne = word?.meaning.role === 'ones' && word.meaning.value === 1;
  const isLone = tail.first === word?.next || tokens[word?.next ?? at]?.form === 'of';
  if (!isOne || !isLone || tail.kind === 'percent') return false;
  return word.meaning.language === 'ar' || tokens[word.next]?.form === 'of';
}

// “No. 5”, «القرار رقم 1701».
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const isDotted = tokens[at - 1]?.written === '.' && tokens[at - 1]?.glued === true;
  return findPhrase(LABELS, tokens, isDotted ? at - 2 : at - 1) !== null;
}

// «1. …», «2) …» at the beginning of a line.
function isListMark(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[next];
  const startsLine = !before || before.written === '\n';
  return startsLine && /^[.)-]$/.test(after?.written ?? '') && after?.glued === true;
}

// «3-1», “787-9”: two figures tied by a hyphen that make no range.
function isScore(tokens: readonly Token[], at: number, next: number): boolean {
  const isTie = (sign: number, other: number): boolean =>
    tokens[sign]?.form === '-' && tokens[sign]?.glued === true && tokens[other]?.kind === 'numeral';
  const isAfter = isTie(at - 1, at - 2) && tokens[at]?.glued === true;
  return isAfter || (isTie(next, next + 1) && tokens[next + 1]?.glued === true);
}

// «[1]» cites a source.
function isBracketed(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[at - 1]?.form === '[' && tokens[next]?.form === ']';
}

// “Apollo 11”, “Falcon 9”: a capital inside the sentence, right before a small plain number.
function isNumberedName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !/\p{Lu}/u.test(before.written)) return false;
  const isPlain = /^\d{1,3}(?:\.\d)?$/.test(tokens[at]?.form ?? '');
  return isPlain && !PREPOSITIONS.test(before.form) && !isMonthLike(before.form);
}

function isMonthLike(form: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(form);
}

// «واحد» may be a pronoun, «لست» a verb, «ألف» to write, «الست» a lady, «السبع» a lion.
function isDoubtfulWord(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const word = numberWordAt(tokens, at);
  const isOneWord = amount.next === word?.next;
  if (!word || !isOneWord || amount.shape === 'fraction') return false;
  const { value } = word.meaning;
  if (value === 1 || tokens[at]?.form === 'لست') return true;
  if (word.stem.article && value < 1000) return !startsWithArticle(tokens[at - 1]);
  const after = tokens[amount.next];
  if (value < 10 && startsWithArticle(after)) return true;
  return word.stem.form === 'الف' && /^\p{L}{3,}ا$/u.test(after?.form ?? '');
}

function startsWithArticle(token: Token | undefined): boolean {
  return /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u.test(token?.form ?? '');
}
