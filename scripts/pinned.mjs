// The pinned Node and pnpm: what this machine lacks is carried by npm, without root and without a global install.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './processes.mjs';
import { step } from './progress.mjs';
import { isNetworkTrouble, PlainStop, sentences } from './sentences.mjs';
import { recall, remember } from './stamp.mjs';

const pnpmVersion = '12.21.0';
// The registry carries no 24.21.0 for macOS; 26.10.0 is there for both of its architectures.
const nodeVersion = process.platform === 'darwin' ? '26.10.0' : '24.21.0';

/** @typedef {NodeJS.ProcessEnv} Environment a PATH on which `node` and `pnpm` are the pinned ones */

/**
 * better-sqlite3 crashes on Node 20, and TypeScript runs as it is from 22.18 on.
 *
 * @param {string} version as in `process.versions.node`
 */
export function isSuitable(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}

/** @returns {Promise<Environment>} */
export async function pinnedEnvironment() {
  const tools = [`pnpm@${pnpmVersion}`];
  if (!isSuitable(process.versions.node)) tools.push(`node@${nodeVersion}`);
  const folder = rememberedFolder(tools) ?? (await folderFromNpm(tools));
  const path = [folder, join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path };
}

/**
 * Asking npm costs two seconds even when it has everything, so its last answer is reused while it holds.
 *
 * @param {readonly string[]} tools
 */
function rememberedFolder(tools) {
  const [folder = '', ...carried] = recall('tools')?.split('\n') ?? [];
  return carried.join() === tools.join() && holds(folder, tools) ? folder : undefined;
}

/**
 * @param {string} folder
 * @param {readonly string[]} tools
 */
function holds(folder, tools) {
  return tools.every((tool) => existsSync(join(folder, tool.replace(/@.*/, ''))));
}

/** @param {readonly string[]} tools */
async function folderFromNpm(tools) {
  const { code, output } = await step(`Bringing ${tools.join(' and ')} through npm`, () =>
    run('npm', npmExec(tools), { environment: impatient(process.env), quiet: true }),
  );
  const entries = output.split('\n').flatMap((line) => line.split(delimiter));
  const folder = entries.find((entry) => holds(entry, tools));
  if (code !== 0 || folder === undefined) {
    const sentence = isNetworkTrouble(output) ? sentences.noNetwork : sentences.noTools;
    throw new PlainStop(sentence, isNetworkTrouble(output) ? '' : output);
  }
  remember('tools', [folder, ...tools].join('\n'));
  return folder;
}

/** @param {readonly string[]} tools */
function npmExec(tools) {
  const packages = tools.map((tool) => `--package=${tool}`);
  return ['exec', '--yes', '--loglevel=error', ...packages, '--', 'node', '-p', 'process.env.PATH'];
}

/**
 * Without a network npm and pnpm would try for more than a minute before they say so.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function impatient(environment) {
  const patience = { retries: '2', retry_mintimeout: '1000', retry_maxtimeout: '4000' };
  const settings = Object.entries(patience).flatMap(([name, value]) => [
    [`npm_config_fetch_${name}`, value],
    [`pnpm_config_fetch_${name}`, value],
  ]);
  return { ...environment, ...Object.fromEntries(settings) };
}
