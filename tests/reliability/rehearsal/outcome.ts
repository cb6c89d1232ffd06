// What a reliability command says in the end, and how it fails.

/** Figures by name; a `must` that is not met fails the command. */
export interface Outcome {
  readonly name: string;
  readonly figures: Readonly<Record<string, number | string | boolean>>;
  /** Each by a sentence; false is a failure. */
  readonly musts: Readonly<Record<string, boolean>>;
}

/** Prints one line of JSON, then what was not met. */
export function conclude({ name, figures, musts }: Outcome): void {
  const missed = Object.entries(musts).flatMap(([sentence, isMet]) => (isMet ? [] : [sentence]));
  console.log(JSON.stringify({ name, held: missed.length === 0, ...figures }));
  for (const sentence of missed) console.log(`MISSED ${sentence}`);
  if (missed.length > 0) process.exitCode = 1;
}

/** For a machine on which the command cannot be carried out. */
export function skip(name: string, reason: string): void {
  console.log(JSON.stringify({ name, skipped: reason }));
}

/** The value below which the given share of `times` lies (nearest rank), in whole milliseconds. */
export function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0);
}

/** The number after `--name`, such as `--rounds 20`. */
export function amountOf(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}
