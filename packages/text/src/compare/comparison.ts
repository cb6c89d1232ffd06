/** Lays two versions of an article side by side, paragraph by paragraph and word by word. */

import type { Block, Span, TextDocument } from '../document.ts';
import { type Alignment, alignTexts, isSameWord } from './alignment.ts';
import { type ParagraphRow, pairParagraphs } from './paragraph-pairing.ts';
import { firstAtLeast } from './reading/sorted.ts';
import { type ComparedRun, runsOf } from './run.ts';
import { type Link, longestRise } from './word-chain.ts';

/** What became of a paragraph. `same` is sign for sign; the words of `changed` may only be respelt. */
export type ParagraphFate = 'same' | 'changed' | 'added' | 'removed';

/**
 * A paragraph of the new version beside that of the old one. Spans cover whole blocks, several when an
 * editor split or joined paragraphs; `before` is null for an added one, `after` for a removed one.
 */
export interface ComparedParagraph {
  readonly fate: ParagraphFate;
  /** True when it changed places with other paragraphs. */
  readonly isMoved: boolean;
  readonly before: Span | null;
  readonly after: Span | null;
  /** In reading order; together they cover both spans. */
  readonly runs: readonly ComparedRun[];
}

/**
 * Compares two versions. Paragraphs come in the order of the new version, removed ones where they were;
 * white space between blocks is in none. Swap the two to read the comparison the other way round.
 */
export function compareDocuments(before: TextDocument, after: TextDocument): ComparedParagraph[] {
  const alignment = alignTexts(before.text, after.text);
  const rows = pairParagraphs(alignment, before.blocks, after.blocks);
  return inOrder(rows, before.blocks.length, after.blocks.length).map(({ row, isMoved }) => {
    const old = spanOfBlocks(before.blocks, row.oldFrom, row.oldTo);
    const now = spanOfBlocks(after.blocks, row.nowFrom, row.nowTo);
    return compareParagraph(alignment, old, now, isMoved);
  });
}

function compareParagraph(
  alignment: Alignment,
  old: Span | null,
  now: Span | null,
  isMoved: boolean,
): ComparedParagraph {
  const { before, after } = alignment;
  const paragraph = { isMoved, before: old, after: now };
  if (!old)
    return { ...paragraph, fate: 'added', runs: [{ kind: 'added', before: null, after: now }] };
  if (!now)
    return { ...paragraph, fate: 'removed', runs: [{ kind: 'removed', before: old, after: null }] };
  if (before.text.slice(old.start, old.end) === after.text.slice(now.start, now.end)) {
    return { ...paragraph, fate: 'same', runs: [{ kind: 'same', before: old, after: now }] };
  }
  const links = linksBetween(alignment, old, now);
  return { ...paragraph, fate: 'changed', runs: runsOf({ before, after, old, now, links }) };
}

function linksBetween(alignment: Alignment, old: Span, now: Span): Link[] {
  const { before, after } = alignment;
  const links: Link[] = [];
  for (let source = firstAtLeast(before.starts, old.start); ; source += 1) {
    if ((before.ends[source] ?? Infinity) > old.end) return longestRise(links);
    const image = alignment.imageOf(source);
    const isInside =
      (after.starts[image] ?? -1) >= now.start && (after.ends[image] ?? 0) <= now.end;
    if (isInside && isSameWord(alignment, source, image)) links.push({ source, image });
  }
}

interface OrderedRow {
  readonly row: ParagraphRow;
  readonly isMoved: boolean;
}

// New order; what is not in the longest run of paragraphs that kept their order has moved.
function inOrder(rows: readonly ParagraphRow[], oldCount: number, nowCount: number): OrderedRow[] {
  const byOld = rows.toSorted((one, other) => one.oldFrom - other.oldFrom);
  const kept = longestRise(
    byOld.map(({ oldFrom, nowFrom }) => ({ source: oldFrom, image: nowFrom })),
  );
  const stayed = new Set(kept.map(({ source }) => source));
  const rowOfOld = new Set(rows.flatMap(({ oldFrom, oldTo }) => numbers(oldFrom, oldTo)));
  const rowAtNow = new Map(rows.map((row) => [row.nowFrom, row]));
  const ordered: OrderedRow[] = [];
  let passed = 0;
  const removeUntil = (end: number) => {
    for (; passed < end; passed += 1) {
      if (!rowOfOld.has(passed)) ordered.push({ row: only(passed, null), isMoved: false });
    }
  };
  for (let now = 0; now < nowCount; ) {
    const row = rowAtNow.get(now) ?? only(null, now);
    const isMoved = row.oldFrom < row.oldTo && !stayed.has(row.oldFrom);
    if (!isMoved && row.oldFrom < row.oldTo) removeUntil(row.oldFrom);
    ordered.push({ row, isMoved });
    now = row.nowTo;
  }
  removeUntil(oldCount);
  return ordered;
}

function only(old: number | null, now: number | null): ParagraphRow {
  const [oldFrom, nowFrom] = [old ?? 0, now ?? 0];
  const oldTo = old === null ? 0 : old + 1;
  return { oldFrom, oldTo, nowFrom, nowTo: now === null ? 0 : now + 1 };
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function spanOfBlocks(blocks: readonly Block[], from: number, to: number): Span | null {
  const [first, last] = [blocks[from], blocks[to - 1]];
  return from < to && first && last ? { start: first.start, end: last.end } : null;
}
