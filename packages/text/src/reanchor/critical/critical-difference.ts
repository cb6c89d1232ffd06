/** Names the critical words that differ between a claim's old words and its new ones. */

import { passageOf } from '../../compare/alignment.ts';
import type { Reading } from '../../compare/reading/reading.ts';
import type { CriticalDifference, CriticalKind } from './critical-kind.ts';
import { heraldsName, kindOfWord, mayBeName } from './critical-word.ts';

/** Words taken out and the words put in for them, by their places in the two readings. */
export interface WordChange {
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

interface CriticalWord {
  readonly kind: CriticalKind;
  readonly first: number;
  readonly last: number;
}

const HERALD_REACH = 3;

/**
 * The critical differences of changes, in order. Words of one kind that replace each other make one
 * difference. Names are a guess: capitalised Latin words that do not open a sentence; in Arabic the
 * words up to three after a title or verb of saying, and a list of states and capitals. A person who
 * is named without either passes as an ordinary changed word.
 */
export function criticalDifferences(
  before: Reading,
  after: Reading,
  changes: readonly WordChange[],
): CriticalDifference[] {
  return changes.flatMap(({ removed, added }) => {
    return pairOff(before, criticalWords(before, removed), after, criticalWords(after, added));
  });
}

/** The folded text of a word. */
export function foldedWord({ words, numbering }: Reading, word: number): string {
  return String.fromCodePoint(...numbering.words.sequence(words[word] ?? 0));
}

function pairOff(
  before: Reading,
  old: readonly CriticalWord[],
  after: Reading,
  fresh: readonly CriticalWord[],
): CriticalDifference[] {
  const left = [...fresh];
  const differences = old.map((word): CriticalDifference => {
    const partner = left.findIndex(({ kind }) => isExchange(word.kind, kind));
    const [other] = partner === -1 ? [] : left.splice(partner, 1);
    const kind = other?.kind ?? word.kind;
    return { kind, before: textOf(before, word), after: other ? textOf(after, other) : '' };
  });
  const added = left.map((word) => ({ kind: word.kind, before: '', after: textOf(after, word) }));
  return [...differences, ...added];
}

const FIGURES: readonly CriticalKind[] = ['number', 'percent', 'date'];

function isExchange(one: CriticalKind, other: CriticalKind): boolean {
  return one === other || (FIGURES.includes(one) && FIGURES.includes(other));
}

// Neighbours of one kind are one figure or one name: «ثلاثة آلاف», «Joe Biden».
function criticalWords(reading: Reading, words: readonly number[]): CriticalWord[] {
  const found: CriticalWord[] = [];
  for (const word of words) {
    const kind = kindAt(reading, word);
    const last = found.at(-1);
    if (kind === null || (last?.kind === 'percent' && last.last >= word)) continue;
    const end = kind === 'percent' && !isPercentSign(reading, word) ? word + 1 : word;
    if (last?.kind !== kind || last.last + 1 < word) found.push({ kind, first: word, last: end });
    else found[found.length - 1] = { ...last, last: end };
  }
  return found;
}

// A figure is shown with its per cent sign, and belongs to a date when a month stands beside it.
function kindAt(reading: Reading, word: number): CriticalKind | null {
  const kind = plainKind(reading, word);
  if (kind === null) return isName(reading, word) ? 'name' : null;
  if (kind !== 'number') return kind;
  if (plainKind(reading, word + 1) === 'percent') return 'percent';
  const isDay = [word - 1, word + 1].some((place) => plainKind(reading, place) === 'date');
  return isDay ? 'date' : 'number';
}

function plainKind(reading: Reading, word: number): CriticalKind | null {
  if (word < 0 || word >= reading.words.length) return null;
  const kind = kindOfWord(foldedWord(reading, word));
  // «1,900» is no year.
  const isGrouped = kind === 'date' && /\p{Nd}[,٬،]\p{Nd}/u.test(rawWord(reading, word));
  return isGrouped ? 'number' : kind;
}

function isPercentSign(reading: Reading, word: number): boolean {
  return plainKind(reading, word) === 'percent';
}

function isName(reading: Reading, word: number): boolean {
  const first = reading.firsts[passageOf(reading, word)] ?? 0;
  if (/^\p{Lu}/u.test(rawWord(reading, word))) return word > first;
  if (!mayBeName(foldedWord(reading, word))) return false;
  for (let near = word - 1; near >= Math.max(first, word - HERALD_REACH); near -= 1) {
    const folded = foldedWord(reading, near);
    if (heraldsName(folded)) return true;
    if (!mayBeName(folded)) return false;
  }
  return false;
}

function rawWord({ text, starts, ends }: Reading, word: number): string {
  return text.slice(starts[word], ends[word]);
}

function textOf({ text, starts, ends }: Reading, { first, last }: CriticalWord): string {
  return text.slice(starts[first], ends[last]);
}
