/** Finds the claims that cover a place without asking each of them. */
import type { Span } from '@isnad/text';
import type { Interval } from '../paint/overlap.ts';

interface Entry extends Interval {
  readonly order: number;
}

/** A balanced tree over intervals sorted by start; `reach` is the furthest end in a node's branch. */
export interface IntervalIndex {
  readonly entries: readonly Entry[];
  readonly reach: readonly number[];
}

/** Indexes all places of all claims (UTF-16 offsets); empty spans are left out. O(n log n). */
export function indexIntervals(
  marks: readonly { readonly id: string; readonly spans: readonly Span[] }[],
): IntervalIndex {
  const entries = marks
    .flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ id, start, end })))
    .map((interval, order): Entry => ({ ...interval, order }))
    .filter((entry) => entry.start < entry.end)
    .sort((one, other) => one.start - other.start);
  const reach = new Array<number>(entries.length).fill(0);
  fillReach(entries, reach, 0, entries.length);
  return { entries, reach };
}

/**
 * The intervals that share at least one code unit with `span`, innermost (shortest) first; of two
 * equally long the later claim first, as they are painted. O(log n + found).
 */
export function findIntervals(index: IntervalIndex, span: Span): Interval[] {
  const found: Entry[] = [];
  if (span.start < span.end) collect(index, span, 0, index.entries.length, found);
  found.sort((one, other) => lengthOf(one) - lengthOf(other) || other.order - one.order);
  return found.map(({ id, start, end }) => ({ id, start, end }));
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

function fillReach(entries: readonly Entry[], reach: number[], from: number, to: number): number {
  const middle = (from + to) >> 1;
  const entry = entries[middle];
  if (from >= to || !entry) return Number.NEGATIVE_INFINITY;
  const furthest = Math.max(
    entry.end,
    fillReach(entries, reach, from, middle),
    fillReach(entries, reach, middle + 1, to),
  );
  reach[middle] = furthest;
  return furthest;
}

function collect(index: IntervalIndex, span: Span, from: number, to: number, found: Entry[]) {
  const middle = (from + to) >> 1;
  const entry = index.entries[middle];
  if (from >= to || !entry || (index.reach[middle] ?? 0) <= span.start) return;
  collect(index, span, from, middle, found);
  if (entry.start >= span.end) return;
  if (entry.end > span.start) found.push(entry);
  collect(index, span, middle + 1, to, found);
}
