// How the house measures: several rounds, the median and the slow end, and the anchor they are held to.
import { cpus } from 'node:os';

/** Milliseconds of one piece of work over `rounds` rounds. */
export type Figures = {
  name: string;
  rounds: number;
  median: number;
  p95: number;
  slowest: number;
};

/** Runs `work` once unmeasured, then `rounds` times; `work` may return its own milliseconds instead of being timed. */
export async function measure(
  name: string,
  rounds: number,
  work: () => Promise<number | undefined>,
): Promise<Figures> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    const own = await work();
    times.push(own ?? performance.now() - startedAt);
  }
  times.sort((one, other) => one - other);
  return {
    name,
    rounds,
    median: share(times, 0.5),
    p95: share(times, 0.95),
    slowest: share(times, 1),
  };
}

/** Prints one line, and makes the command fail when the slow end is beyond `anchor` (milliseconds). */
export function hold(figures: Figures, anchor: number): void {
  const { name, rounds, median, p95, slowest } = figures;
  const isHeld = p95 <= anchor;
  if (!isHeld) process.exitCode = 1;
  const shown = `median ${ms(median)}, p95 ${ms(p95)}, slowest ${ms(slowest)}, ${rounds} rounds`;
  console.log(
    `${isHeld ? 'held' : 'MISSED'} ${name}: ${shown}; anchor ${ms(anchor)}; ${machine()}`,
  );
}

/** The value below which the given share of the sorted `times` lies (nearest rank). */
function share(times: readonly number[], part: number): number {
  return times[Math.max(0, Math.ceil(part * times.length) - 1)] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model ?? 'unknown'}, Node ${process.versions.node}`;
}
