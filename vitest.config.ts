import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './tests/chromium.ts';

const browserTests = ['packages/*/src/**/*.browser.test.ts', 'apps/web/src/**/*.browser.test.tsx'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/src/**/*.test.{ts,tsx}'],
          exclude: browserTests,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/{contract,architecture}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: browserTests,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
