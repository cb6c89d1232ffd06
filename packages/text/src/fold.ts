/** Makes spellings that a reader takes for the same letter equal, and remembers where each came from. */

import type { Span } from './document.ts';
import {
  ANCHOR_LETTERS,
  DROPPED,
  PRESENTATION_FORM,
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

// A letter with everything that hangs on it: marks, joiners, tatweel. FEFF is no white space here.
const WHITE_SPACE = /^[^\S\uFEFF]/u;
const CLUSTER = /[^\S\uFEFF]+|.[\p{M}\p{Cf}\u0640]*/gsu;

/**
 * Folds tashkeel, Quranic marks, tatweel, joiners, bidi controls, hamza carriers, ى/ي, ک/ك,
 * presentation forms, digits, quotes, dashes, white space and case. Folding twice changes nothing.
 */
export function fold(text: string, options: FoldOptions = {}): FoldedText {
  const letters = options.forSearch ? SEARCH_LETTERS : ANCHOR_LETTERS;
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = trimTrailingControls(match[0]);
    const end = match.index + cluster.length;
    const piece = foldCluster(cluster, letters);
    const addsNothing = piece === '' || (piece === ' ' && pieces.at(-1) === ' ');
    if (addsNothing) {
      if (cluster !== '' && ends.length > 0) ends[ends.length - 1] = end;
      continue;
    }
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(end);
    }
  }
  return { text: pieces.join(''), starts, ends };
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

function foldCluster(cluster: string, letters: ReadonlyMap<string, string>): string {
  if (WHITE_SPACE.test(cluster)) return ' ';
  // Composed before, so that و + hamza above is ؤ; and after, so that dropped marks leave no gap.
  return foldLetters(cluster.normalize('NFC'), letters).normalize('NFC');
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
