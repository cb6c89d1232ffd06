// Types and house rules: what must hold before a test is worth running.
import { run } from './processes.mjs';
import { say } from './progress.mjs';

const checks = [
  { name: 'types', program: 'tsc', words: ['-b'] },
  { name: 'house rules', program: 'biome', words: ['check', '--error-on-warnings'] },
];

/**
 * Runs every check, even after one has failed.
 *
 * @param {import('./pinned.mjs').Environment} environment
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} each check counts as one
 */
export async function check(environment) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, program, words } of checks) {
    say(`Checking ${name}`);
    const { code } = await run(program, words, { environment });
    tally[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return tally;
}
