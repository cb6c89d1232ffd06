/** The book of all number words. */

import { type Found, findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { ARABIC_NUMBER_ROWS } from './arabic-number-words.ts';
import { ENGLISH_NUMBER_ROWS } from './english-number-words.ts';
import type { NumberWord } from './number-word.ts';

const NUMBER_BOOK = phrasebook<NumberWord>('anything', [
  ...ARABIC_NUMBER_ROWS,
  ...ENGLISH_NUMBER_ROWS,
]);

// Letters that mean a scale only where they touch the figure: 5k, $240bn.
const SUFFIXES = phrasebook<number>('nothing', [
  ['k', 1e3],
  ['m|mn', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** The number word at a token, or null. */
export function numberWordAt(tokens: readonly Token[], at: number): Found<NumberWord> | null {
  return findPhrase(NUMBER_BOOK, tokens, at);
}

/** The number word at a token that begins with «و», or null: «وأحد» is also spelt like «واحد». */
export function tiedWordAt(tokens: readonly Token[], at: number): Found<NumberWord> | null {
  const token = tokens[at];
  const stems = token?.stems.filter((stem) => stem.and) ?? [];
  const found =
    token && stems.length > 0 ? findPhrase(NUMBER_BOOK, [{ ...token, stems }], 0) : null;
  return found && { ...found, next: at + 1 };
}

/** The scale of letters that touch the figure before them, or null. */
export function scaleSuffixAt(tokens: readonly Token[], at: number): Found<number> | null {
  return tokens[at]?.glued && tokens[at - 1]?.kind === 'numeral'
    ? findPhrase(SUFFIXES, tokens, at)
    : null;
}
