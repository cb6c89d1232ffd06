/** Finds the money that stands in the text: its words, its sign or its code. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import {
  CURRENCY_CODES,
  CURRENCY_ROWS,
  CURRENCY_SIGNS,
  type CurrencyRow,
} from './currency-words.ts';
import { accusativeOf, dualsOf } from './unit.ts';

/** Money as the text names it; ISO 4217, or null when it does not say whose. */
export interface Currency {
  readonly code: string | null;
  readonly grammar: 'one' | 'two' | 'many';
  readonly next: number;
  readonly hasArticle: boolean;
}

type Meaning = Pick<Currency, 'code' | 'grammar'>;

const WORDS = phrasebook<Meaning>('article', CURRENCY_ROWS.flatMap(formsOf));
const SIGNS = phrasebook<string>('nothing', CURRENCY_SIGNS);
const CODES = phrasebook<string>(
  'nothing',
  CURRENCY_CODES.map((code) => [code, code]),
);

/** The currency word, sign or code at a token, or null. */
export function currencyAt(tokens: readonly Token[], at: number): Currency | null {
  const word = findPhrase(WORDS, tokens, at);
  if (word) return { ...word.meaning, next: word.next, hasArticle: word.stem.article };
  return currencySignAt(tokens, at);
}

/** The sign or code at a token, as it may stand before the figure too. */
export function currencySignAt(tokens: readonly Token[], at: number): Currency | null {
  const sign = findPhrase(SIGNS, tokens, at);
  if (sign) return { code: sign.meaning, grammar: 'many', next: sign.next, hasArticle: false };
  const code = findPhrase(CODES, tokens, at);
  // “try” is no lira.
  return code && tokens[at]?.written === code.meaning
    ? { code: code.meaning, grammar: 'many', next: code.next, hasArticle: false }
    : null;
}

function formsOf(row: CurrencyRow): [string, Meaning][] {
  const arabic = row.arabic.split('|');
  const english = row.english.split('|');
  return [
    ...rowsOf(arabic, english, row.alone),
    ...row.countries.flatMap(([code, arabicCountry, englishCountry]) =>
      rowsOf(
        pairs(arabic, arabicCountry, (noun, adjective) => `${noun} ${adjective}`),
        pairs(english, englishCountry, (noun, adjective) => `${adjective} ${noun}`),
        code,
      ),
    ),
  ];
}

function pairs(
  nouns: readonly string[],
  adjectives: string,
  join: (noun: string, adjective: string) => string,
): string[] {
  if (adjectives === '') return [];
  return nouns.flatMap((noun) => adjectives.split('|').map((adjective) => join(noun, adjective)));
}

function rowsOf(
  arabic: readonly string[],
  english: readonly string[],
  code: string | null,
): [string, Meaning][] {
  const rows = (phrases: readonly string[], grammar: Currency['grammar']): [string, Meaning][] =>
    phrases.filter((phrase) => phrase !== '').map((phrase) => [phrase, { code, grammar }]);
  return [
    ...rows(
      arabic.flatMap((phrase) => [phrase, accusativeOf(phrase), feminineOf(phrase)]),
      'one',
    ),
    ...rows(arabic.flatMap(dualsOf), 'two'),
    ...rows(english, 'many'),
  ];
}

// «ريالات سعودية», «ليرة تركية»: things in the plural take a feminine adjective.
function feminineOf(phrase: string): string {
  const [noun = '', ...adjectives] = phrase.split(' ');
  return [noun, ...adjectives.map((adjective) => `${adjective}ة`)].join(' ');
}
