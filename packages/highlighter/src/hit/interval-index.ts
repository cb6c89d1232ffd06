/** Finds the claims that cover a place without asking each of them. */
import type { Span } from '@isnad/text';
import type { Interval } from '../paint/overlap.ts';

interface Entry extends Interval {
  readonly order: number;
}

/** The places of claims, by each page of the text that they touch. */
export type IntervalIndex = ReadonlyMap<number, readonly Entry[]>;

/** Code units of a page: most claims lie in one, and a place is looked for among few. */
const pageLength = 512;

/** Indexes all places of all claims (UTF-16 offsets); empty spans are left out. O(n). */
export function indexIntervals(
  marks: readonly { readonly id: string; readonly spans: readonly Span[] }[],
): IntervalIndex {
  const pages = new Map<number, Entry[]>();
  for (const [order, { id, spans }] of marks.entries()) {
    for (const { start, end } of spans) {
      if (start < end) fileEntry(pages, { id, start, end, order });
    }
  }
  return pages;
}

/**
 * The intervals that share at least one code unit with `span`, innermost (shortest) first; of two
 * equally long the later claim first, as they are painted. Time grows with the claims on its pages.
 */
export function findIntervals(index: IntervalIndex, span: Span): Interval[] {
  const found: Entry[] = [];
  if (span.start >= span.end) return [];
  const first = pageOf(span.start);
  for (let page = first; page <= pageOf(span.end - 1); page++) {
    for (const entry of index.get(page) ?? []) {
      const isHere = entry.start < span.end && entry.end > span.start;
      // A place on several pages is met on each of them.
      if (isHere && page === Math.max(first, pageOf(entry.start))) found.push(entry);
    }
  }
  found.sort((one, other) => lengthOf(one) - lengthOf(other) || other.order - one.order);
  return found.map(({ id, start, end }) => ({ id, start, end }));
}

function fileEntry(pages: Map<number, Entry[]>, entry: Entry): void {
  for (let at = pageOf(entry.start); at <= pageOf(entry.end - 1); at++) {
    const page = pages.get(at);
    if (page) page.push(entry);
    else pages.set(at, [entry]);
  }
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

function pageOf(offset: number): number {
  return Math.floor(offset / pageLength);
}
