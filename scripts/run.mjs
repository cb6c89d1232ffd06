// The house's commands. Plain JavaScript without packages: it runs on Node 18, before anything is installed.
import { bench } from './bench.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { develop } from './develop.mjs';
import { installPackages } from './install.mjs';
import { pinnedEnvironment } from './pinned.mjs';
import { run } from './processes.mjs';
import { PlainStop } from './sentences.mjs';
import { takePictures, test } from './test.mjs';

/** @typedef {import('./pinned.mjs').Environment} Environment */

/** @type {Record<string, (environment: Environment, words: string[]) => Promise<number>>} */
const commands = {
  start: serve,
  test,
  dev: develop,
  check: async (environment) => ((await check(environment)).failed === 0 ? 0 : 1),
  bench,
  pictures: takePictures,
  migration: writeMigration,
  isnad: lookAfter,
};

/**
 * @param {Environment} environment
 * @param {string[]} words for the server, such as `--empty`
 */
async function serve(environment, words) {
  await build(environment);
  return (await run('node', ['apps/server/dist/main.js', ...words], { environment })).code;
}

/**
 * @param {Environment} environment
 * @param {string[]} words for the command line, such as `backup FILE`
 */
async function lookAfter(environment, words) {
  await build(environment);
  return (await run('node', ['apps/server/dist/isnad.js', ...words], { environment })).code;
}

/**
 * @param {Environment} environment
 * @param {string[]} words for Drizzle, such as `--name NAME`
 */
async function writeMigration(environment, words) {
  const generate = ['generate', '--config', 'packages/store/drizzle.config.ts', ...words];
  const program = 'packages/store/node_modules/.bin/drizzle-kit';
  return (await run(program, generate, { environment })).code;
}

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
try {
  if (command === undefined) {
    console.error(`npm run NAME, where NAME is one of: ${Object.keys(commands).join(', ')}`);
    process.exitCode = 1;
  } else {
    const environment = await pinnedEnvironment();
    await installPackages(environment);
    process.exitCode = await command(environment, words);
  }
} catch (problem) {
  if (!(problem instanceof PlainStop)) throw problem;
  console.error(problem.evidence ? `${problem.evidence}\n\n${problem.message}` : problem.message);
  process.exitCode = 1;
}
