/** Tells which paragraphs of a new version are those of the old one, split and joined ones together. */

import type { Block } from '../document.ts';
import type { Alignment } from './alignment.ts';
import type { Reading } from './reading/reading.ts';
import { wordsOfPassages } from './similarity.ts';

/** Neighbouring blocks by number, end exclusive; one side is empty for what was added or removed. */
export interface ParagraphRow {
  oldFrom: number;
  oldTo: number;
  nowFrom: number;
  nowTo: number;
}

type Weights = Map<number, Map<number, number>>;

/** The paired paragraphs, in no particular order. Paragraphs in no row have no partner. */
export function pairParagraphs(
  alignment: Alignment,
  old: readonly Block[],
  now: readonly Block[],
): ParagraphRow[] {
  const [forwards, backwards] = weigh(alignment, old, now);
  const ofOld = new Map<number, ParagraphRow>();
  const ofNow = new Map<number, ParagraphRow>();
  const rows: ParagraphRow[] = [];
  for (const [one, weights] of forwards) {
    const other = heaviest(weights);
    if (other === undefined || heaviest(backwards.get(other)) !== one) continue;
    const row = { oldFrom: one, oldTo: one + 1, nowFrom: other, nowTo: other + 1 };
    rows.push(row);
    ofOld.set(one, row);
    ofNow.set(other, row);
  }
  joinNeighbours(backwards, ofOld, ofNow, 'nowFrom', 'nowTo');
  joinNeighbours(forwards, ofNow, ofOld, 'oldFrom', 'oldTo');
  return rows;
}

// A paragraph without a row joins that of its best partner when it lies right beside it.
function joinNeighbours(
  weights: Weights,
  rowOfPartner: ReadonlyMap<number, ParagraphRow>,
  rowOfOwn: Map<number, ParagraphRow>,
  from: 'oldFrom' | 'nowFrom',
  to: 'oldTo' | 'nowTo',
): void {
  for (const [block, partners] of weights) {
    const row = rowOfPartner.get(heaviest(partners) ?? -1);
    if (!row || rowOfOwn.has(block)) continue;
    if (row[to] === block) row[to] += 1;
    else if (row[from] === block + 1) row[from] -= 1;
    else continue;
    rowOfOwn.set(block, row);
  }
}

// How many words each old paragraph has in each new one, and the other way round, in order.
function weigh(
  { before, after, grouping }: Alignment,
  old: readonly Block[],
  now: readonly Block[],
): [Weights, Weights] {
  const [oldBlocks, nowBlocks] = [blocksOf(before, old), blocksOf(after, now)];
  const forwards: Weights = new Map();
  const backwards: Weights = new Map();
  for (const { sourceFrom, sourceTo, imageFrom, imageTo } of grouping.groups) {
    for (let source = sourceFrom; source < sourceTo; source += 1) {
      for (let image = imageFrom; image < imageTo; image += 1) {
        const [one, other] = [oldBlocks[source] ?? -1, nowBlocks[image] ?? -1];
        const { from, to } = wordsOfPassages(after, image, image + 1);
        add(forwards, one, other, to - from);
        add(backwards, other, one, to - from);
      }
    }
  }
  const sorted = (weights: Weights) => new Map([...weights].sort(([one], [two]) => one - two));
  return [sorted(forwards), sorted(backwards)];
}

// The block that each passage stands in.
function blocksOf(reading: Reading, blocks: readonly Block[]): Int32Array {
  const found = new Int32Array(reading.passages.length);
  let block = 0;
  for (let passage = 0; passage < found.length; passage += 1) {
    const start = reading.starts[reading.firsts[passage] ?? 0] ?? 0;
    while ((blocks[block]?.end ?? Infinity) <= start) block += 1;
    found[passage] = block;
  }
  return found;
}

function add(weights: Weights, one: number, other: number, words: number): void {
  const own = weights.get(one) ?? new Map<number, number>();
  weights.set(one, own.set(other, (own.get(other) ?? 0) + words));
}

function heaviest(weights: ReadonlyMap<number, number> | undefined): number | undefined {
  let best: [number, number] | undefined;
  for (const entry of weights ?? []) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}
