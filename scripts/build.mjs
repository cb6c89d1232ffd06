// The workbench for the browser and the server in one file, built only when their sources changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './processes.mjs';
import { step } from './progress.mjs';
import { PlainStop, sentences } from './sentences.mjs';
import { recall, remember, stampOf } from './stamp.mjs';

const fixed = ['package.json', 'pnpm-lock.yaml', 'tsconfig.json', 'packages'];
const apps = [
  { name: 'web', sources: ['apps/web', ...fixed], result: 'apps/web/dist/index.html' },
  { name: 'server', sources: ['apps/server', ...fixed], result: 'apps/server/dist/main.js' },
];

/** @param {import('./pinned.mjs').Environment} environment */
export async function build(environment) {
  const stale = apps
    .map((app) => ({ ...app, stamp: stampOf(app.sources) }))
    .filter(({ name, result, stamp }) => {
      return recall(`built-${name}`) !== stamp || !existsSync(join(root, result));
    });
  if (stale.length === 0) return;
  const names = stale.map(({ name }) => name).join(' and ');
  await step(`Building ${names}`, () =>
    Promise.all(stale.map((app) => buildOne(app, environment))),
  );
}

/**
 * @param {{ name: string, stamp: string }} app
 * @param {import('./pinned.mjs').Environment} environment
 */
async function buildOne({ name, stamp }, environment) {
  const words = ['build', `apps/${name}`, '--logLevel', 'warn'];
  const { code, output } = await run('vite', words, { environment, quiet: true });
  if (code !== 0) throw new PlainStop(sentences.noBuild, output);
  remember(`built-${name}`, stamp);
}
