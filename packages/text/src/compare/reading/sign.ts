/** What one written sign does in a comparison: it spells a word, counts, stops a sentence, or nothing. */

import { fold } from '../../fold.ts';
import { trimTrailingControls } from '../../letters.ts';

/** The part that one UTF-16 unit plays. */
export const ROLE = {
  letter: 1,
  digit: 2,
  /** Tashkeel, tatweel, joiners: no sound of their own, but part of the word that they follow. */
  mark: 3,
  /** Direction controls and other invisible signs: part of nothing. */
  control: 4,
  space: 5,
  lineBreak: 6,
  stop: 7,
  punctuation: 8,
  /** A word by itself: %, a currency sign, a letter of a script that puts no spaces. */
  lone: 9,
  /** A mark that makes another letter of the one before it: hamza above, acute accent. */
  composing: 10,
  /** One sign that stands for several letters: ﷲ, ﬁ. */
  ligature: 11,
  apostrophe: 12,
  comma: 13,
  dash: 14,
  surrogate: 15,
} as const;

/** One of the values of `ROLE`. */
export type Role = (typeof ROLE)[keyof typeof ROLE];

const ROLE_BITS = 4;
const ROLE_MASK = (1 << ROLE_BITS) - 1;
const PUNCTUATION_ROLES: ReadonlyMap<string, Role> = new Map([
  ['.', ROLE.stop],
  ['!', ROLE.stop],
  ['?', ROLE.stop],
  ["'", ROLE.apostrophe],
  [',', ROLE.comma],
  ['-', ROLE.dash],
]);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

// Filled as signs are met: an article uses some two hundred of them, and folding one is slow.
const known = new Int32Array(0x10000);
const astralLetters = new Map<number, boolean>();

/** The role of a UTF-16 unit, and in `foldedUnit` what anchoring takes it for. */
export function roleOf(unit: number): Role {
  return (read(unit) & ROLE_MASK) as Role;
}

/** The one unit that a letter, digit, lone sign or punctuation folds to. */
export function foldedUnit(unit: number): number {
  return read(unit) >> ROLE_BITS;
}

/** True for letters outside the basic plane; emoji and lone halves are none. */
export function isAstralLetter(codePoint: number): boolean {
  const before = astralLetters.get(codePoint);
  if (before !== undefined) return before;
  const isLetter = codePoint > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(codePoint));
  astralLetters.set(codePoint, isLetter);
  return isLetter;
}

function read(unit: number): number {
  const before = known[unit];
  if (before) return before;
  const sign = String.fromCharCode(unit);
  const folded = fold(sign).text;
  const value = (folded.charCodeAt(0) << ROLE_BITS) | classify(sign, folded);
  known[unit] = value;
  return value;
}

function classify(sign: string, folded: string): Role {
  if (/[\uD800-\uDFFF]/.test(sign)) return ROLE.surrogate;
  if (/[\n\r\u2028\u2029]/.test(sign)) return ROLE.lineBreak;
  if (folded === ' ') return ROLE.space;
  if (/[\u0653-\u0655]/.test(sign)) return ROLE.composing;
  if (folded === '') return trimTrailingControls(sign) === '' ? ROLE.control : ROLE.mark;
  if (/^\p{M}/u.test(folded)) return ROLE.composing;
  if (/^[%‰\p{Sc}]/u.test(folded) || UNSPACED.test(folded)) return ROLE.lone;
  if (/^[\p{L}\p{N}_]/u.test(folded)) return spellingRole(folded);
  return PUNCTUATION_ROLES.get(folded.charAt(0)) ?? ROLE.punctuation;
}

function spellingRole(folded: string): Role {
  if (folded.length > 1) return ROLE.ligature;
  return /[0-9]/.test(folded) ? ROLE.digit : ROLE.letter;
}
