// Everything that can fail, in one go, with one total at the end.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { run } from './processes.mjs';
import { say, step } from './progress.mjs';
import { PlainStop } from './sentences.mjs';
import { cache } from './stamp.mjs';

/**
 * @typedef {import('./pinned.mjs').Environment} Environment
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestReport
 * @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} PlaywrightReport
 */

const playwright = ['test', '--config', 'tests/e2e/playwright.config.ts'];

/**
 * A stage that fails does not stop the next one, so that the total means something.
 *
 * @param {Environment} environment
 */
export async function test(environment) {
  const tallies = [await check(environment)];
  const browsing = await withChromium(environment);
  tallies.push(await runVitest(browsing ?? environment, browsing !== undefined));
  tallies.push(browsing ? await runJourneys(browsing) : oneFailure);
  const total = tallies.reduce(sum);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * The pictures of the guide and the README, taken anew from the built newsroom.
 *
 * @param {Environment} environment
 */
export async function takePictures(environment) {
  await build(environment);
  const browsing = await withChromium(environment);
  if (browsing === undefined) return 1;
  const words = [...playwright, '--project', 'pictures'];
  return (await run('playwright', words, { environment: browsing })).code;
}

/**
 * @param {Environment} environment
 * @returns {Promise<Environment | undefined>}
 */
async function withChromium(environment) {
  const { code, output } = await step('Finding a Chromium; npm brings one if there is none', () =>
    run('node', ['scripts/find-chromium.mjs'], { environment, quiet: true }),
  );
  const path = output.trim().split('\n').at(-1);
  say(code === 0 ? `Chromium: ${path}` : output);
  return code === 0 ? { ...environment, CHROMIUM: path } : undefined;
}

/**
 * @param {Environment} environment
 * @param {boolean} hasBrowser
 */
async function runVitest(environment, hasBrowser) {
  say('Unit, contract and browser tests');
  const report = freshReport('vitest.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (!hasBrowser) words.push('--project=!browser');
  const { code } = await run('vitest', words, { environment });
  return tallyOf(report, code, (/** @type {VitestReport} */ found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
}

/** @param {Environment} environment */
async function runJourneys(environment) {
  try {
    await build(environment);
  } catch (problem) {
    if (!(problem instanceof PlainStop)) throw problem;
    say(`${problem.evidence}\n${problem.message}`);
    return oneFailure;
  }
  say('Journeys through the built newsroom');
  const report = freshReport('playwright.json');
  const words = [...playwright, '--project', 'journeys', '--reporter=list,json'];
  const { code } = await run('playwright', words, {
    environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return tallyOf(report, code, (/** @type {PlaywrightReport} */ { stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** @type {Tally} */
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/** @param {string} name */
function freshReport(name) {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, name);
  rmSync(report, { force: true });
  return report;
}

/**
 * A runner that fails without a failed test (a broken file, an error outside of any test) is a failure too.
 *
 * @template Report
 * @param {string} report
 * @param {number} code
 * @param {(found: Report) => Tally} read
 */
function tallyOf(report, code, read) {
  if (!existsSync(report)) return oneFailure;
  const tally = read(JSON.parse(readFileSync(report, 'utf8')));
  return code === 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

/**
 * @param {Tally} one
 * @param {Tally} other
 */
function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
