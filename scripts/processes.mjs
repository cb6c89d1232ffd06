// Other programs, started so that signals reach them and their exit codes come back.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The top folder of the house. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** npm's shell may die of a signal without handing it on: then this process has another parent. */
const parent = process.ppid;

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @typedef {{ code: number, output: string }} Ended the exit code, and what was written if it was kept
 * @typedef {{ environment: NodeJS.ProcessEnv, quiet?: boolean, stop?: AbortSignal }} Circumstances
 */

/**
 * Runs a program to its end. A quiet one keeps its output for the caller instead of showing it.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {Circumstances} circumstances
 * @returns {Promise<Ended>}
 */
export async function run(program, words, { environment, quiet = false, stop }) {
  const child = spawn(program, words, {
    cwd: root,
    env: environment,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  stop?.addEventListener('abort', () => child.kill());
  const { code, wasAsked } = await ending(child);
  // Whoever stops a preparation knows why it did not end well.
  if (quiet && wasAsked) process.exit(code);
  return { code, output };
}

/**
 * Waits for a program and hands every request to stop on to it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, wasAsked: boolean }>}
 */
function ending(child) {
  let wasAsked = false;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    wasAsked = true;
    // Ctrl-C at a terminal goes to the whole group: the child has it already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  const watch = setInterval(() => process.ppid === parent || pass('SIGTERM'), 300).unref();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, pass);
      resolve({ code: code ?? exitCodeOf(signal), wasAsked });
    });
  });
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}
