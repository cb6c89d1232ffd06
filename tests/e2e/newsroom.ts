// One newsroom of its own for every journey: the built server, a fresh data folder, a free port.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { builtServer, Newsroom } from '../newsroom.ts';

type Given = { words: readonly string[]; newsroom: Newsroom };

/** Journeys take `newsroom`; pages open below its URL. `test.use({ words: ['--empty'] })` starts it empty. */
export const test = base.extend<Given>({
  words: [[], { option: true }],
  newsroom: async ({ words }, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-journey-'));
    const newsroom = new Newsroom(folder, [...builtServer, ...words]);
    try {
      await newsroom.start();
      await use(newsroom);
    } finally {
      await newsroom.stop();
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('server', { body: newsroom.output, contentType: 'text/plain' });
      }
      await rm(folder, { recursive: true, force: true });
    }
  },
  baseURL: async ({ newsroom }, use) => use(newsroom.url),
});
