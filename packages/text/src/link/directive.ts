/** Chooses which words name a claim on its page: the claim's own, and its neighbours' where others read alike. */

import type { Span } from '../document.ts';
import { blocksTouched, isFirst, isFirstAndOnly, type Page } from './page.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** The terms of one directive as spans of the document; each lies within one block. */
export interface Directive {
  readonly prefix: Span | null;
  readonly start: Span;
  /** Only where the claim is named by its first and last words. */
  readonly end: Span | null;
  readonly suffix: Span | null;
}

// In UTF-16 units: what is longer, or crosses blocks, is named by its first and last words.
const LONGEST_TERM = 300;

// Shorter terms also stand in menus and related headlines, which the desk has never seen.
const TELLING_TERM = 20;

const WORDS_AT_ENDS = [3, 5, 8, 13];
const WORDS_AROUND_SHORT = 3;

/**
 * The shortest directive that leads to a span and nowhere else, or, where the same words stand again
 * further on, one that comes upon the span first; null when there is none.
 */
export function directiveFor(page: Page, span: Span): Directive | null {
  const spoken = blocksTouched(page, span)
    .map((block) => page.words(block).filter((word) => meets(word, span)))
    .filter((words) => words.length > 0);
  const start = spoken[0]?.[0]?.start;
  const end = spoken.at(-1)?.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const whole = { start, end };
  const isLong = end - start > LONGEST_TERM && (spoken[0]?.length ?? 0) > 1;
  const candidates =
    spoken.length > 1 || isLong ? byTheirEnds(page, whole, spoken) : inFull(page, whole);
  return (
    candidates.find((candidate) => isFound(page, candidate, isFirstAndOnly)) ??
    candidates.find((candidate) => isFound(page, candidate, isFirst)) ??
    null
  );
}

function inFull(page: Page, start: Span): Directive[] {
  const isShort = start.end - start.start < TELLING_TERM;
  const isTelling = ({ count, isNear, prefix, suffix }: Surroundings) =>
    isNear && count >= WORDS_AROUND_SHORT && (prefix ?? suffix) !== null;
  const all = surroundingsOf(page, start);
  const short = [...all.filter(isTelling), ...all.filter((around) => !isTelling(around))];
  return (isShort ? short : all).map(({ prefix, suffix }) => ({
    prefix,
    start,
    end: null,
    suffix,
  }));
}

function byTheirEnds(page: Page, whole: Span, spoken: readonly (readonly Span[])[]): Directive[] {
  const first = spoken[0] ?? [];
  const last = spoken.at(-1) ?? [];
  // In one block the two terms share its words; neither may reach into the other.
  const most = spoken.length > 1 ? Math.max(first.length, last.length) : first.length >> 1;
  return WORDS_AT_ENDS.flatMap((wanted) => {
    const count = Math.min(wanted, most);
    const start = { start: whole.start, end: first.slice(0, count).at(-1)?.end ?? whole.end };
    const end = { start: last.slice(-count)[0]?.start ?? whole.start, end: whole.end };
    return surroundingsOf(page, whole).map(({ prefix, suffix }) => ({
      prefix,
      start,
      end,
      suffix,
    }));
  });
}

function isFound(
  page: Page,
  { prefix, start, end, suffix }: Directive,
  isBeginning: (page: Page, span: Span) => boolean,
): boolean {
  const from = prefix?.start ?? start.start;
  if (!end) return isBeginning(page, { start: from, end: suffix?.end ?? start.end });
  const closing = { start: end.start, end: suffix?.end ?? end.end };
  return isBeginning(page, { start: from, end: start.end }) && isFirst(page, closing, start.end);
}

function meets(word: Span, span: Span): boolean {
  return word.start < span.end && word.end > span.start;
}
