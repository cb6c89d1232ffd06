/** Finds the unit that stands in the text, in whatever number and case. */

import { type Found, findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { COUNT_ROWS } from './count-words.ts';
import type { UnitKey } from './unit-key.ts';
import { MEASURE_ROWS, type UnitRow } from './unit-words.ts';

/** A unit as one word form names it; `two` is an Arabic dual, which is a quantity by itself. */
export interface Unit {
  readonly key: UnitKey;
  readonly kind: 'measure' | 'count';
  readonly grammar: 'one' | 'two' | 'many';
}

const UNIT_BOOK = phrasebook<Unit>('article', [
  ...MEASURE_ROWS.flatMap((row) => formsOf(row, 'measure')),
  ...COUNT_ROWS.flatMap((row) => formsOf(row, 'count')),
]);

/** The unit at a token, or null; nothing but the article may be joined to it. */
export function unitAt(tokens: readonly Token[], at: number): Found<Unit> | null {
  return findPhrase(UNIT_BOOK, tokens, at);
}

function formsOf([key, arabic, english]: UnitRow<UnitKey>, kind: Unit['kind']): [string, Unit][] {
  const [one = '', ...many] = arabic.split('|');
  const latin = english.split('|');
  const isSingular = (word: string, index: number): boolean =>
    index === 0 || latin.includes(`${word}s`);
  const forms = (words: readonly string[], grammar: Unit['grammar']): [string, Unit][] =>
    words.map((word) => [word, { key, kind, grammar }]);
  return [
    ...forms([one, accusativeOf(one), ...latin.filter(isSingular)], 'one'),
    ...forms([...many, ...many.filter(isWhole).map(accusativeOf), ...latin], 'many'),
    // «مدنيين» is two civilians or all of them: only a dual that is no plural speaks for itself.
    ...forms(
      dualsOf(one).filter((dual) => !many.includes(dual)),
      'two',
    ),
  ];
}

// «كم» with the ending of a case is «كما»: abbreviations take none.
function isWhole(word: string): boolean {
  return word.length > 3;
}

/** «برميلًا», «مترًا مكعبًا»: the case after eleven to ninety-nine. */
export function accusativeOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (/[ةاىء³²]$|^$/u.test(word) ? word : `${word}ا`))
    .join(' ');
}

/** Both cases of the dual of a word or of a noun and its adjective. */
export function dualsOf(phrase: string): string[] {
  if (!/^\p{L}{3}/u.test(phrase)) return [];
  const withEnding = (ending: string): string =>
    phrase
      .split(' ')
      .map(
        (word) =>
          (word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word.replace(/ى$/u, 'ي')) + ending,
      )
      .join(' ');
  return [withEnding('ان'), withEnding('ين')];
}
