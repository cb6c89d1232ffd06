// One edited article, re-anchored by both rules: how long each took and how many claims it got right.
import { type Reanchoring, reanchor, type Segment, type Span } from '@isnad/text';
import {
  isRight,
  type Trial,
} from '../../../packages/text/src/reanchor/simulation/trial.test-language.ts';
import { hypothesisPlace } from './hypothesis.ts';

export type Score = {
  /** Milliseconds for all claims; of a sample, what all would have taken. */
  time: number;
  claims: number;
  right: number;
  exact: number;
  wrong: number;
};

export type Contest = { ours: Score; theirs: Score; results: readonly Reanchoring[] };

const ROUNDS = 5;
// Hypothesis needs minutes for some cells: it stops here and the time is extrapolated.
const BUDGET = 6000;

/** Ours: median of five rounds, everything included. Theirs: one round, or an even sample of it. */
export function contest(trial: Trial): Contest {
  const { before, after, targets } = trial;
  const times: number[] = [];
  let results: readonly Reanchoring[] = reanchor(before, after, targets, 'version-2');
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    results = reanchor(before, after, targets, 'version-2');
    times.push(performance.now() - startedAt);
  }
  const spans = results.map(({ target }) => target?.segments[0] ?? null);
  const median = times.toSorted((one, other) => one - other)[ROUNDS >> 1] ?? Number.NaN;
  return { ours: score(trial, spans, median), theirs: theirs(trial), results };
}

function theirs(trial: Trial): Score {
  const { targets, after } = trial;
  const order = evenly(targets.length);
  const spans: (Span | null | undefined)[] = targets.map(() => undefined);
  const startedAt = performance.now();
  let asked = 0;
  for (const index of order) {
    const segment: Segment | undefined = targets[index]?.segments[0];
    if (!segment) continue;
    spans[index] = hypothesisPlace(after.text, segment);
    asked += 1;
    if (performance.now() - startedAt > BUDGET) break;
  }
  const time = ((performance.now() - startedAt) / asked) * targets.length;
  return score(trial, spans, time);
}

// A claim that was not asked about is undefined and does not count.
function score(
  { truths }: Trial,
  spans: readonly (Span | null | undefined)[],
  time: number,
): Score {
  const sum = { time, claims: 0, right: 0, exact: 0, wrong: 0 };
  for (const [index, truth] of truths.entries()) {
    const span = spans[index];
    if (span === undefined) continue;
    sum.claims += 1;
    if (isRight(truth.span, span)) sum.right += 1;
    else if (span !== null) sum.wrong += 1;
    if (truth.span?.start === span?.start && truth.span?.end === span?.end) sum.exact += 1;
  }
  return sum;
}

// Every member once, spread so that any beginning of the list is a fair sample.
function evenly(count: number): number[] {
  const step = 7919;
  return Array.from({ length: count }, (_, index) => (index * step) % count);
}
