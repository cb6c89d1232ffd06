import { defineConfig } from '@playwright/test';
import { chromium } from '../chromium.ts';

export default defineConfig({
  outputDir: '../../node_modules/.cache/isnad/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  // An EventSource waits some seconds before it comes back, and the runner may be busy.
  expect: { timeout: 15_000 },
  // Traces double the time of a journey: `--trace retain-on-failure` where one is needed.
  use: { launchOptions: chromium, screenshot: 'only-on-failure', actionTimeout: 10_000 },
  projects: [
    { name: 'journeys', testMatch: '*.journey.ts' },
    { name: 'pictures', testMatch: 'pictures.ts' },
  ],
});
