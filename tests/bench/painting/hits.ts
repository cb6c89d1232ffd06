// Who lies under the pointer: how long the answer takes, and whether it is right.
import { claimsAt, createSheetMap, indexIntervals, spanRects } from '@isnad/highlighter';
import { chanceFrom, type Mark } from './article.ts';

export type Hits = {
  /** Milliseconds for one point. */
  median: number;
  points: number;
  missed: number;
  invented: number;
  inMargins: number;
};

const batches = 24;
const batchSize = 50;

/**
 * Random points of the viewport, three of four on the sheet: only those are timed, a batch as one, for
 * the page's clock is coarse.
 */
export function pointAtClaims(root: HTMLElement, marks: readonly Mark[]): Hits {
  const map = createSheetMap(root);
  const index = indexIntervals(marks);
  const chance = chanceFrom(5);
  const { left, right } = root.getBoundingClientRect();
  const pointIn = (from: number, to: number) => {
    return { x: from + chance(Math.floor(to - from)), y: chance(innerHeight) };
  };
  const onSheet = Array.from({ length: batches * batchSize }, () => pointIn(left, right));
  const anywhere = Array.from({ length: onSheet.length / 3 }, () => pointIn(0, innerWidth));
  const points = [...onSheet, ...anywhere];
  const answers: string[][] = [];
  const times: number[] = [];
  const ask = ({ x, y }: { x: number; y: number }) => answers.push(claimsAt(map, index, x, y));
  for (let batch = 0; batch < batches; batch += 1) {
    const startedAt = performance.now();
    for (const point of onSheet.slice(batch * batchSize, (batch + 1) * batchSize)) ask(point);
    times.push((performance.now() - startedAt) / batchSize);
  }
  for (const point of anywhere) ask(point);
  // The truth the slow way: every claim that may be on the screen is asked for its boxes.
  const seen = { start: 0, end: 16_000 };
  const boxes = marks.flatMap(({ id, spans }) =>
    spans
      .filter(({ start }) => start < seen.end)
      .flatMap((span) => spanRects(map, span).map((rect) => ({ id, rect }))),
  );
  const hits: Hits = {
    median: median(times),
    points: points.length,
    missed: 0,
    invented: 0,
    inMargins: 0,
  };
  for (const [place, { x, y }] of points.entries()) {
    const truth = new Set(boxes.filter(({ rect }) => holds(rect, x, y)).map(({ id }) => id));
    const answer = answers[place] ?? [];
    hits.missed += [...truth].filter((id) => !answer.includes(id)).length;
    hits.invented += answer.filter((id) => !truth.has(id)).length;
    if (truth.size === 0) hits.inMargins += 1;
  }
  return hits;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
