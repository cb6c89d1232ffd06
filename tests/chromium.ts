// The one way in which every browser test starts its Chromium.
import { installedChromium } from '../scripts/find-chromium.mjs';

/** `npm test` names the browser in CHROMIUM; a runner started by hand takes what the machine has. */
const executablePath = process.env.CHROMIUM ?? (await installedChromium());

/** For Playwright's `launchOptions`: quiet, without a sandbox (tests run as root in containers), without the GPU. */
export const chromium = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
