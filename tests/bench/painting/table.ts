// The bench's last word: each figure beside its bar, and a failing exit code when one is missed.
import { cpus } from 'node:os';

/** A figure with the least or the most it may be; without either it only explains the others. */
export type Line = { figure: string; value: number; unit: string; least?: number; most?: number };

export function printTable(title: string, lines: readonly Line[]): void {
  const [first] = cpus();
  console.log(
    `${title}; ${cpus().length} × ${first?.model ?? 'unknown'}, Node ${process.versions.node}`,
  );
  for (const line of lines) {
    const { figure, value, unit, least, most } = line;
    const bar = least !== undefined ? `≥ ${least}` : most !== undefined ? `≤ ${most}` : '';
    const isHeld = value >= (least ?? value) && value <= (most ?? value);
    if (!isHeld) process.exitCode = 1;
    const verdict = bar === '' ? '' : isHeld ? 'held' : 'MISSED';
    const shown = `${value.toFixed(Number.isInteger(value) || value >= 100 ? 0 : 3)} ${unit}`;
    console.log(`${verdict.padEnd(7)}${figure.padEnd(46)}${shown.padStart(14)}  ${bar}`);
  }
}
