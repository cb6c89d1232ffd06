// Every package exactly as the lockfile fixes it, and only when something about them changed.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { impatient } from './pinned.mjs';
import { root, run } from './processes.mjs';
import { step } from './progress.mjs';
import { isNetworkTrouble, PlainStop, sentences } from './sentences.mjs';
import { recall, remember, stampOf } from './stamp.mjs';

/** @param {import('./pinned.mjs').Environment} environment */
export async function installPackages(environment) {
  const stamp = stampOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]);
  const isInstalled = existsSync(join(root, 'node_modules', '.modules.yaml'));
  if (isInstalled && recall('installed') === stamp) return;
  const words = ['install', '--frozen-lockfile', '--reporter=append-only'];
  const { code, output } = await step('Installing the packages of the lockfile', () =>
    run('pnpm', words, { environment: installing(environment), quiet: true }),
  );
  if (code !== 0) {
    if (isNetworkTrouble(output)) throw new PlainStop(sentences.noNetwork);
    throw new PlainStop(sentences.noPackages, output);
  }
  remember('installed', stamp);
}

function manifests() {
  const houses = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return ['package.json', 'tests/package.json', ...houses.map((house) => `${house}/package.json`)];
}

/**
 * The tools that build are development packages: a NODE_ENV of `production` must not leave them out.
 *
 * @param {import('./pinned.mjs').Environment} environment
 */
function installing(environment) {
  const { NODE_ENV: _, ...rest } = impatient(environment);
  return { ...rest, CI: 'true' };
}
