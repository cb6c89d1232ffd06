/** Makes spellings that a reader takes for the same letter equal, and remembers where each came from. */

import type { Span } from './document.ts';
import {
  ANCHOR_LETTERS,
  DROPPED,
  LOOSE_CONTROL,
  SEARCH_LETTERS,
  trimTrailingControls,
} from './letters.ts';

/**
 * Folded text; unit `i` of `text` came from the UTF-16 units `starts[i]` to `ends[i]` (exclusive)
 * of the original. Both lists never fall, and each end covers the marks that sit on its letter.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `forSearch` also levels ة/ه, ؤ/و, ئ/ي and drops ء: good for finding, too coarse for anchoring. */
export interface FoldOptions {
  readonly forSearch?: boolean;
}

/** One way of spelling alike: its letters, and what is known of each UTF-16 unit so far. */
interface Spelling {
  readonly letters: ReadonlyMap<string, string>;
  /** A folded unit where one stands for the other whatever follows, else one of the marks below. */
  readonly units: Int32Array;
}

/** Grows as a text is read: code units, and where each came from. */
interface Folding {
  readonly units: number[];
  readonly starts: number[];
  readonly ends: number[];
}

// What a unit can be besides a plain letter; unread must be nought, as new arrays are.
const UNREAD = 0;
const HANGING = -1;
const LOOSE = -2;
const INTRICATE = -3;

const SPACE = 0x20;

// A letter with everything that hangs on it: marks, joiners, tatweel. FEFF is no white space here.
const WHITE_SPACE = /^[^\S\uFEFF]/u;
const HANGS = /[\p{M}\p{Cf}\u0640]/u;
const CLUSTER = /[^\S\uFEFF]+|.[\p{M}\p{Cf}\u0640]*/suy;

// One ligature or positional form that old fonts and PDF files leave behind (ﷲ, ﻻ, ﬁ).
const PRESENTATION_FORM = /[\uFB00-\uFDFF\uFE70-\uFEFC]/u;

const spellingForAnchor: Spelling = { letters: ANCHOR_LETTERS, units: new Int32Array(0x10000) };
const spellingForSearch: Spelling = { letters: SEARCH_LETTERS, units: new Int32Array(0x10000) };

/**
 * Folds tashkeel, Quranic marks, tatweel, joiners, bidi controls, hamza carriers, ى/ي, ک/ك,
 * presentation forms, digits, quotes, dashes, white space and case. Folding twice changes nothing.
 */
export function fold(text: string, options: FoldOptions = {}): FoldedText {
  const spelling = options.forSearch ? spellingForSearch : spellingForAnchor;
  const folding: Folding = { units: [], starts: [], ends: [] };
  for (let at = 0; at < text.length; ) {
    const unit = kindOf(text.charCodeAt(at), spelling);
    const next = unit > 0 ? foldPlain(text, at, unit, spelling, folding) : at;
    at = next > at ? next : foldIntricate(text, at, spelling, folding);
  }
  return { text: written(folding.units), starts: folding.starts, ends: folding.ends };
}

/** The form two strings share when a search should hold them for the same; no outer white space. */
export function foldForSearch(text: string): string {
  return fold(text, { forSearch: true }).text.trim();
}

/** Leads a span of the folded text back to the original; null when it is empty or outside. */
export function unfoldSpan(folded: FoldedText, span: Span): Span | null {
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  return start === undefined || end === undefined || span.start >= span.end ? null : { start, end };
}

// The way of nearly every letter, without patterns: a megabyte must fold between two key presses.
// Answers where the next letter starts, or `at` when something intricate hangs on this one.
function foldPlain(
  text: string,
  at: number,
  unit: number,
  spelling: Spelling,
  { units, starts, ends }: Folding,
): number {
  let next = at + 1;
  let end = next;
  for (; next < text.length; next += 1) {
    const kind = kindOf(text.charCodeAt(next), spelling);
    if (kind === INTRICATE && HANGS.test(text.charAt(next))) return at;
    if (kind !== HANGING && kind !== LOOSE) break;
    if (kind === HANGING) end = next + 1;
  }
  units.push(unit);
  starts.push(at);
  ends.push(end);
  return next;
}

function foldIntricate(text: string, at: number, spelling: Spelling, folding: Folding): number {
  const { units, starts, ends } = folding;
  CLUSTER.lastIndex = at;
  const whole = CLUSTER.exec(text)?.[0] ?? text.charAt(at);
  const cluster = trimTrailingControls(whole);
  const end = at + cluster.length;
  const piece = foldCluster(cluster, spelling.letters);
  const addsNothing = piece === '' || (piece === ' ' && units.at(-1) === SPACE);
  if (addsNothing) {
    if (cluster !== '' && ends.length > 0) ends[ends.length - 1] = end;
    return at + whole.length;
  }
  for (let unit = 0; unit < piece.length; unit += 1) {
    units.push(piece.charCodeAt(unit));
    starts.push(at);
    ends.push(end);
  }
  return at + whole.length;
}

function kindOf(unit: number, spelling: Spelling): number {
  const known = spelling.units[unit] ?? UNREAD;
  if (known !== UNREAD) return known;
  const kind = readKind(String.fromCharCode(unit), spelling.letters);
  spelling.units[unit] = kind;
  return kind;
}

function readKind(sign: string, letters: ReadonlyMap<string, string>): number {
  if (LOOSE_CONTROL.test(sign)) return LOOSE;
  // A hamza, a madda or any foreign mark can make another letter of the one it hangs on.
  if (DROPPED.test(sign) && HANGS.test(sign) && !/[\u0653-\u0655]/.test(sign)) return HANGING;
  if (HANGS.test(sign) || WHITE_SPACE.test(sign) || /[\p{Cs}\0]/u.test(sign)) return INTRICATE;
  const folded = foldCluster(sign, letters);
  return folded.length === 1 ? folded.charCodeAt(0) : INTRICATE;
}

function foldCluster(cluster: string, letters: ReadonlyMap<string, string>): string {
  if (WHITE_SPACE.test(cluster)) return ' ';
  // Composed before, so that و + hamza above is ؤ, and ى too; after, so that dropped marks leave no gap.
  const composed = cluster.replace(/^[ىی](?=.)/u, 'ي').normalize('NFC');
  return foldLetters(composed, letters).normalize('NFC');
}

function foldLetters(text: string, letters: ReadonlyMap<string, string>): string {
  let folded = '';
  for (const letter of text) {
    if (PRESENTATION_FORM.test(letter)) folded += foldPresentationForm(letter, letters);
    else if (!DROPPED.test(letter)) folded += letters.get(letter) ?? letter.toLowerCase();
  }
  return folded;
}

function foldPresentationForm(letter: string, letters: ReadonlyMap<string, string>): string {
  const plain = letter.normalize('NFKC');
  // A free-standing mark decomposes to a space and the mark: neither was written as a space.
  if (plain.startsWith(' ')) return '';
  return plain === letter ? letter : foldLetters(plain, letters);
}

// In pieces, since a call takes only so many arguments.
function written(units: readonly number[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192) {
    pieces.push(String.fromCharCode(...units.slice(at, at + 8192)));
  }
  return pieces.join('');
}
