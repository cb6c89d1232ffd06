/** Where a handle may stop inside an Arabic word: behind «و», «بال» and the like, before «ها» and the like. */

import type { Block, Span, TextDocument } from '../document.ts';
import { isBoundary } from './grapheme.ts';
import { wordsOfBlock } from './word.ts';
import type { SpanEdge, StepDirection } from './word-snap.ts';

/** A letter of a word; `end` lies behind the marks, tatweel and joiners that hang on it. */
interface Letter extends Span {
  readonly sign: string;
}

// With fewer letters nothing is left that could be a word: «فكر» and «بلد» offer no stop.
const SHORTEST_STEM = 3;

const LETTER = /(?!\u0640)\p{L}[\p{M}\u0640\u200C\u200D]*/gu;

// «و» or «ف»; then «س» before a verb, «ب», «ك» or «ل»; then the article, of which «ل» leaves one lam.
const CONJUNCTION = /^[وف]/u;
const PREPOSITION = /^(?:س(?=[أيتن])|[بكل])/u;
const ARTICLE = /^ال/u;
const ARTICLE_BEHIND_LAM = /^ل/u;

const ENCLITICS = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كما', 'نا', 'ي', 'ني'];

/**
 * Offsets inside a word where a handle may rest although no word ends there, rising; at least three
 * letters remain on the other side, marks not counted. They are offers, never cuts of the house: only
 * the sentence tells «والد» (a father) from «و»+«الد» and «وجدها» from «و»+«جدها», so both offer theirs.
 * None stands between lam and alef, as behind the article of «الإسلام»: no target may be cut there.
 */
export function cliticStops(word: string): number[] {
  const letters = lettersOf(word);
  const stops = [...stopsBehindProclitics(letters), ...stopsBeforeEnclitics(letters)];
  return [...new Set(stops)]
    .filter((offset) => isBoundary(word, offset))
    .sort((one, other) => one - other);
}

/**
 * Moves one edge of a selection to the next place where a handle may rest, in logical order: a word's
 * own edge or a clitic stop. Where there is none, or the edges would meet, the selection stays.
 */
export function stepEdgeByStop(
  document: TextDocument,
  span: Span,
  edge: SpanEdge,
  direction: StepDirection,
): Span {
  const forward = direction === 'forward';
  // Whole blocks behind the edge are left out: a key press must not segment the whole article.
  const ahead = document.blocks.filter((block) =>
    forward ? block.end > span[edge] : block.start < span[edge],
  );
  for (const block of forward ? ahead : ahead.reverse()) {
    const stops = stopsOfBlock(document, block, edge);
    const found = forward
      ? stops.find((stop) => stop > span[edge])
      : stops.findLast((stop) => stop < span[edge]);
    if (found !== undefined) return withEdge(span, edge, found);
  }
  return span;
}

/** Where a dragged handle comes to rest: the stop nearest to an offset, of its block; null without words. */
export function nearestStop(document: TextDocument, offset: number, edge: SpanEdge): number | null {
  const block = document.blocks.findLast(({ start }) => start <= offset);
  const stops = block ? stopsOfBlock(document, block, edge) : [];
  const distance = (stop: number) => Math.abs(stop - offset);
  return stops.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

function withEdge(span: Span, edge: SpanEdge, offset: number): Span {
  const moved = { ...span, [edge]: offset };
  return moved.start < moved.end ? moved : span;
}

function stopsOfBlock(document: TextDocument, block: Block, edge: SpanEdge): number[] {
  const stops = wordsOfBlock(document, block).flatMap((word) => [
    word[edge],
    ...cliticStops(document.text.slice(word.start, word.end)).map((stop) => word.start + stop),
  ]);
  return stops.sort((one, other) => one - other);
}

function lettersOf(word: string): Letter[] {
  return [...word.matchAll(LETTER)].map(({ 0: sign, index }) => ({
    sign: sign.charAt(0),
    start: index,
    end: index + sign.length,
  }));
}

function stopsBehindProclitics(letters: readonly Letter[]): number[] {
  const word = letters.map(({ sign }) => sign).join('');
  const conjunction = takenBy(CONJUNCTION, word);
  const preposition = takenBy(PREPOSITION, word.slice(conjunction));
  const chain = conjunction + preposition;
  const isBehindLam = preposition > 0 && word.charAt(chain - 1) === 'ل';
  const article = takenBy(isBehindLam ? ARTICLE_BEHIND_LAM : ARTICLE, word.slice(chain));
  return [conjunction, chain, chain + article].flatMap((passed) => {
    const last = letters[passed - 1];
    return last && letters.length - passed >= SHORTEST_STEM ? [last.end] : [];
  });
}

function takenBy(proclitic: RegExp, word: string): number {
  return proclitic.exec(word)?.[0].length ?? 0;
}

function stopsBeforeEnclitics(letters: readonly Letter[]): number[] {
  const word = letters.map(({ sign }) => sign).join('');
  return ENCLITICS.filter((enclitic) => word.endsWith(enclitic)).flatMap((enclitic) => {
    const stem = letters.length - enclitic.length;
    const first = letters[stem];
    return first && stem >= SHORTEST_STEM ? [first.start] : [];
  });
}
