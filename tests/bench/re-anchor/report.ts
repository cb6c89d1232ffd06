// Prints what was measured as a table of bars and figures, and fails the command for a missed bar.
import type { Score } from './contest.ts';

export type Line = { figure: string; bar: string; measured: string; isHeld: boolean };

/** Prints the lines; the command fails when a bar is missed. */
export function report(lines: readonly Line[]): void {
  const width = Math.max(...lines.map(({ figure }) => figure.length));
  const barWidth = Math.max(...lines.map(({ bar }) => bar.length));
  for (const { figure, bar, measured, isHeld } of lines) {
    if (!isHeld) process.exitCode = 1;
    console.log(
      `${isHeld ? 'held  ' : 'MISSED'}  ${figure.padEnd(width)}  ${bar.padEnd(barWidth)}  ${measured}`,
    );
  }
}

/** `count` of `all` in hundredths, as shown. */
export function percent(count: number, all: number): string {
  return `${((100 * count) / all).toFixed(1)} %`;
}

/** Both times and how often ours goes into theirs; says when theirs was extrapolated from a sample. */
export function times(ours: Score, theirs: Score): string {
  const sampled = theirs.claims < ours.claims ? `, extrapolated from ${theirs.claims}` : '';
  const ratio = (theirs.time / ours.time).toFixed(1);
  return `${ratio}× (ours ${ours.time.toFixed(0)} ms, Hypothesis ${theirs.time.toFixed(0)} ms${sampled})`;
}
