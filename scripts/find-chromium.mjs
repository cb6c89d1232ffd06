// Where the Chromium for the tests is: on this machine, or else carried by npm. Run as a program it prints the path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { carriedChromium } from './carried-chromium.mjs';
import { PlainStop } from './sentences.mjs';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** @returns {Promise<string>} the path of a Chromium that starts */
async function findChromium() {
  if (process.env.FORCE_NPM_CHROMIUM) return carriedChromium();
  return (await installedChromium()) ?? carriedChromium();
}

/** The one named in CHROMIUM, Playwright's own, or the system's; downloads nothing. */
export async function installedChromium() {
  const { chromium } = await import('playwright');
  const candidates = [process.env.CHROMIUM, chromium.executablePath(), ...systemPaths];
  return candidates.find((path) => path !== undefined && starts(path));
}

/**
 * Some distributions put a stub there that only says where to download the real one.
 *
 * @param {string} path
 */
function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(await findChromium());
  } catch (problem) {
    if (!(problem instanceof PlainStop)) throw problem;
    process.stderr.write(`${problem.evidence}\n${problem.message}\n`);
    process.exitCode = 1;
  }
}
