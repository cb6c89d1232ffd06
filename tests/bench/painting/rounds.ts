// Drives the measured page: a fresh one for every round, in the browser of the tests.
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium as playwright } from '@playwright/test';
import { build } from 'vite';
import { chromium } from '../../chromium.ts';
import type { PaintingPage, TechniqueName } from './page.ts';

declare global {
  interface Window {
    painting: PaintingPage;
  }
}

/** An article of so many bytes with so many claims on it. */
export type Load = { bytes: number; claims: number };

/** How long one round may take (ms). */
const patience = 120_000;
const viewport = { width: 1280, height: 900 };

/** The page's program as one script. */
async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL('./page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: process.env.PLAIN === undefined,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk =
    result && 'output' in result ? result.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page was not bundled');
  return chunk.code;
}

/** Opens pages with an article laid out; `work` gets the page once it has come to rest. */
export async function openRounds() {
  const script = await bundle();
  const browser: Browser = await playwright.launch(chromium);
  return {
    async round<Result>(
      { bytes, claims }: Load,
      name: TechniqueName,
      work: (page: Page) => Promise<Result>,
    ): Promise<Result> {
      const page = await browser.newPage({ viewport });
      await page.setContent('<!doctype html><html lang="ar"><title>painting</title><body></body>');
      await page.addScriptTag({ content: script });
      await page.evaluate(
        ([size, count, technique]) => window.painting.lay(size, count, technique),
        [bytes, claims, name] as const,
      );
      await page.waitForTimeout(300);
      const result = await Promise.race([work(page), silence()]);
      await page.close();
      return result;
    },
    close: () => browser.close(),
  };
}

/** A page that never answers ends the measurement instead of holding it up. */
function silence(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The measured page gives no answer')), patience).unref();
  });
}

/** All work of the main thread while `work` runs, in milliseconds: what no clock of frames can hide. */
export async function busyDuring<Result>(page: Page, work: () => Promise<Result>) {
  const line = await page.context().newCDPSession(page);
  // Thread time: what other programs of the machine do is not counted.
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskSeconds = async () => {
    const { metrics } = await line.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taskSeconds();
  const result = await work();
  return { result, busy: ((await taskSeconds()) - before) * 1000 };
}
