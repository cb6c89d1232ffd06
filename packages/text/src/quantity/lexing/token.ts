/** Cuts a text into words, figures and signs in one pass, so that quantities can be read off it. */

import type { Span } from '../../document.ts';
import { fold } from '../../fold.ts';
import { trimTrailingControls } from '../../letters.ts';
import { numeralValue } from './numeral.ts';
import { cliticStem, type Stem, type Word, wordReader } from './word.ts';

/** A `name` is never read: an address, a handle, a telephone number, the time of a clock. */
export type TokenKind = 'word' | 'numeral' | 'date' | 'sign' | 'stop' | 'name';

/** One piece of text; a figure takes in the letters joined to its front («و15», «الـ80»). */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly written: string;
  /** Folded as by `fold`; for a figure its digits as written, folded. */
  readonly form: string;
  readonly stems: readonly Stem[];
  /** What a numeral is worth. */
  readonly value: number | null;
  /** Nothing stands between this and the token before. */
  readonly glued: boolean;
  /** A numeral that belongs to a name: F-16, G7, سيبيريا-2. */
  readonly joined: boolean;
}

const CONTROL = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const ADDRESS =
  '(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Ww]{3}\\.)[^\\s«»“”"<>]*|[@#][\\p{L}\\p{M}\\p{N}_\\u200C]+';
const TELEPHONE = [
  '\\+\\p{Nd}{1,4}(?:[ \\u00A0.-]?\\(?\\p{Nd}{2,4}\\)?){2,5}',
  '\\(\\p{Nd}{2,4}\\)[ \\u00A0]?\\p{Nd}{3,4}[ -]\\p{Nd}{3,4}',
  '[0٠۰]\\p{Nd}{1,4}(?:[ \\u00A0-]\\p{Nd}{2,5}){1,4}(?!\\p{Nd})',
  '[0٠۰]\\p{Nd}{7,}',
].join('|');
const CLOCK = '\\p{Nd}{1,3}(?::\\p{Nd}{1,2}){1,2}(?!\\p{Nd})';
const DATE = ['/', '\\.', '-']
  .flatMap((sign) => [
    `\\p{Nd}{1,2}${sign}\\p{Nd}{1,2}${sign}\\p{Nd}{4}(?!\\p{Nd})`,
    `\\p{Nd}{4}${sign}\\p{Nd}{1,2}${sign}\\p{Nd}{1,2}(?!\\p{Nd})`,
  ])
  .join('|');
const SERIAL = `(?!${DATE})\\p{Nd}{2,5}(?:-\\p{Nd}{2,5}){2,9}`;
const ADDRESS_OR_SERIAL = [ADDRESS, TELEPHONE, SERIAL, CLOCK].join('|');
const NUMERAL = [
  '\\p{Nd}{1,3}(?:[ \\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,٫]\\p{Nd}+)?[½⅓⅔¼¾]?',
  "\\p{Nd}+(?:[.,٫٬،'’]\\p{Nd}+)*[½⅓⅔¼¾]?",
  '[½⅓⅔¼¾]',
].join('|');
const WORD = `\\p{Lu}(?:\\.\\p{Lu})+\\.?|\\p{L}[\\p{L}\\p{M}${CONTROL}]*`;
const SEEN = [ADDRESS_OR_SERIAL, DATE, NUMERAL, WORD, '\\n|[.!?؟۔…;؛]+', `[${CONTROL}\\p{M}]+`];
// Marks that sit on a figure or a sign stay with it.
const SCAN = new RegExp(`(?:${SEEN.map((one) => `(${one})`).join('|')}|\\S)\\p{M}*`, 'gu');
const KINDS: readonly TokenKind[] = ['name', 'date', 'numeral', 'word', 'stop'];
const NO_STEMS: readonly Stem[] = [];
const BINDING_SIGN = /^[-‐‑_/@=&#.\\]$/u;

/** The tokens of a text in reading order, without white space and unseen controls. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const wordOf = wordReader();
  let edge = -1;
  for (const match of text.matchAll(SCAN)) {
    const glued = match.index === edge;
    const isUnseen = match[6] !== undefined;
    if (!isUnseen) addToken(tokens, tokenOf(match, glued, wordOf));
    edge = isUnseen && !glued ? -1 : match.index + match[0].length;
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, glued: boolean, wordOf: (written: string) => Word): Token {
  const kind = KINDS.find((_kind, index) => match[index + 1] !== undefined) ?? 'sign';
  const written = kind === 'word' ? trimTrailingControls(match[0]) : match[0];
  const start = match.index;
  const place = { start, end: start + written.length, written, glued, joined: false };
  if (kind === 'word' || kind === 'sign') {
    return { ...place, kind, value: null, ...wordOf(written) };
  }
  const value = kind === 'numeral' ? numeralValue(written) : null;
  const isOdd = kind === 'numeral' && value === null;
  const form = kind === 'stop' || kind === 'name' ? written : fold(written).text;
  return { ...place, kind: isOdd ? 'name' : kind, form, value, stems: NO_STEMS };
}

function addToken(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  const isFigure = token.kind === 'numeral' || token.kind === 'date';
  if (!last || !isFigure) {
    tokens.push(token);
    return;
  }
  const touches = token.glued || last.written.endsWith('ـ');
  const clitics = touches && last.kind === 'word' ? cliticStem(last.form) : null;
  if (clitics) {
    tokens[tokens.length - 1] = {
      ...token,
      start: last.start,
      glued: last.glued,
      stems: [clitics],
    };
  } else tokens.push({ ...token, joined: token.glued && isBound(last, tokens.at(-2)) });
}

// A hyphen binds a figure to a word, not to another figure: «سيبيريا-2» is a name, «10-15» is not.
function isBound(last: Token, before: Token | undefined): boolean {
  if (last.kind === 'word' || last.kind === 'name') return true;
  return last.glued && BINDING_SIGN.test(last.written) && before?.kind === 'word';
}
