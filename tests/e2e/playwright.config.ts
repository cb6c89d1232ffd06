import { defineConfig } from '@playwright/test';
import { chromium } from '../chromium.ts';

export default defineConfig({
  outputDir: '../../node_modules/.cache/isnad/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: { launchOptions: chromium, trace: 'retain-on-failure' },
  projects: [
    { name: 'journeys', testMatch: '*.journey.ts' },
    { name: 'pictures', testMatch: 'pictures.ts' },
  ],
});
