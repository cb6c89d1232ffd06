/** The test language for comparisons: [-gone-], [+new+] and [~old|new~] in running text. */

import type { ComparedRun } from './run.ts';

/** Writes runs as one text in which all that differs is marked. */
export function shownRuns(runs: readonly ComparedRun[], before: string, after: string): string {
  return runs
    .map((run) => {
      const old = run.before ? before.slice(run.before.start, run.before.end) : '';
      const now = run.after ? after.slice(run.after.start, run.after.end) : '';
      if (run.kind === 'removed') return `[-${old}-]`;
      if (run.kind === 'added') return `[+${now}+]`;
      return run.kind === 'same' ? now : `[~${old}|${now}~]`;
    })
    .join('');
}

/** The text of one side, put together from its runs. */
export function sideOf(
  runs: readonly ComparedRun[],
  side: 'before' | 'after',
  text: string,
): string {
  return runs.map((run) => text.slice(run[side]?.start ?? 0, run[side]?.end ?? 0)).join('');
}
