/** A list of phrases and what each means, found where a text says one of them. */

import { fold } from '../../fold.ts';
import type { Token } from './token.ts';
import type { Stem } from './word.ts';

/** What may be joined to the first word of a phrase; later words may carry the article. */
type Joining = 'nothing' | 'article' | 'anything';

interface Phrase<Meaning> {
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first word, longest first. */
export interface Phrasebook<Meaning> {
  readonly joining: Joining;
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

/** A phrase found in the tokens: what it means, the token after it, what its first word carried. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
  readonly stem: Stem;
}

// The first words of every book; complete once the modules that hold the books are loaded.
const firstWords = new Set<string>();

/** False when no book of all has a phrase that begins at the token, so that nobody need look. */
export function mayOpenPhrase(token: Token): boolean {
  return token.stems.some((stem) => firstWords.has(stem.form));
}

/** Builds a book from rows of phrases separated by `|`; a later row does not replace an earlier. */
export function phrasebook<Meaning>(
  joining: Joining,
  rows: Iterable<readonly [phrases: string, meaning: Meaning]>,
): Phrasebook<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [phrases, meaning] of rows) {
    for (const phrase of phrases.split('|')) {
      const [first = '', ...rest] = fold(phrase).text.split(' ');
      if (first === '') continue;
      firstWords.add(first);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, meaning }]);
    }
  }
  for (const list of byFirst.values()) {
    list.sort((one, other) => other.rest.length - one.rest.length);
  }
  return { joining, byFirst };
}

/** The longest phrase of the book that begins at a token, or null. */
export function findPhrase<Meaning>(
  book: Phrasebook<Meaning>,
  tokens: readonly Token[],
  at: number,
): Found<Meaning> | null {
  let best: Found<Meaning> | null = null;
  for (const stem of tokens[at]?.stems ?? []) {
    if (!mayJoin(book.joining, stem)) continue;
    for (const { rest, meaning } of book.byFirst.get(stem.form) ?? []) {
      const next = at + 1 + rest.length;
      if (best && next <= best.next) break;
      if (rest.every((form, index) => isWord(tokens[at + 1 + index], form))) {
        best = { meaning, next, stem };
      }
    }
  }
  return best;
}

function mayJoin(joining: Joining, stem: Stem): boolean {
  if (joining === 'anything') return true;
  return !stem.and && !stem.preposition && (joining === 'article' || !stem.article);
}

function isWord(token: Token | undefined, form: string): boolean {
  return token?.stems.some((stem) => stem.form === form && !stem.and && !stem.preposition) ?? false;
}
