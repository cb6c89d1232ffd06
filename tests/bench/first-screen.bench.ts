// What a browser must fetch before a screen can be used, and how soon the seed article is painted.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from '@playwright/test';
import { chromium } from '../chromium.ts';
import { seedArticle, signInAs } from '../e2e/people.ts';
import { builtServer, Newsroom } from '../newsroom.ts';
import { hold, measure } from './rig.ts';

type Weights = { script: number; style: number };

const kib = 1024;
const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
const newsroom = new Newsroom(folder, builtServer);
await newsroom.start();
const browser = await playwright.launch(chromium);

/** Compressed bytes of scripts and styles that a first visit fetches until `usable` is seen. */
async function weigh(page: Page, address: string, usable: string): Promise<Weights> {
  const weights: Weights = { script: 0, style: 0 };
  const kinds = new Map<string, keyof Weights>();
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  line.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') kinds.set(requestId, 'script');
    if (type === 'Stylesheet') kinds.set(requestId, 'style');
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) weights[kind] += encodedDataLength;
  });
  await page.goto(address);
  await page.locator(usable).first().waitFor();
  return weights;
}

function holdWeight(name: string, bytes: number, anchor: number) {
  const isHeld = bytes <= anchor * kib;
  if (!isHeld) process.exitCode = 1;
  console.log(
    `${isHeld ? 'held' : 'MISSED'} ${name}: ${(bytes / kib).toFixed(1)} KiB gzipped; anchor ${anchor} KiB`,
  );
}

/** A first visit: nothing cached. Brotli is declined so that the figure is gzip's. */
async function visitor(on: Browser, signedIn: boolean): Promise<Page> {
  const context = await on.newContext({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
  if (signedIn) await signInAs(context, newsroom.url, 'checker');
  return context.newPage();
}

const guest = await visitor(browser, false);
const signIn = await weigh(guest, `${newsroom.url}/sign-in`, 'input[type=password]');
holdWeight('script before sign-in', signIn.script, 110);

const checker = await visitor(browser, true);
const article = `${newsroom.url}/articles/${await seedArticle(checker, newsroom.url)}`;
const workbench = await weigh(checker, article, '.sheet [data-start]');
holdWeight('script before the workbench', workbench.script, 180);
holdWeight('style of the workbench', workbench.style, 15);

/** Milliseconds from navigation until the claims of the article are on the screen. */
async function paintedAfter(): Promise<number> {
  await checker.goto(article, { waitUntil: 'commit' });
  return checker.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const painted = document.querySelector('.sheet [data-start]') && CSS.highlights.size > 0;
          if (painted) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

hold(await measure('the seed article painted, warm', 15, paintedAfter), 300);
await browser.close();
await newsroom.stop();
await rm(folder, { recursive: true });
