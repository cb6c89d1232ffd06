/** Long work of the house, in a process of its own: nobody in the newsroom waits for it. */

import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { commandLine } from '../places.ts';

/** The same command that a person types; rejects with what it said when it does not succeed. */
export function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, [commandLine, ...words], {
    env: { ...process.env, ...environment },
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) yieldTo(child.pid);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}

/** Whoever works in the newsroom goes first. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // Gone already, or a system without priorities: the work is done all the same.
  }
}
