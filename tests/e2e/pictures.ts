/** The pictures of the guide and the README, taken from the running program. */
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { correctAhead } from './correction/ahead.ts';
import { test } from './newsroom.ts';
import { type Look, look, type Role, seedArticle, signInAs } from './people.ts';

interface Screen {
  readonly name: string;
  readonly as?: Role;
  readonly open: (page: Page, url: string) => Promise<void>;
}

const folder =
  process.env.PICTURES ?? fileURLToPath(new URL('../../docs/guide/pictures', import.meta.url));
const everything = process.env.PICTURES !== undefined;

const pages: readonly Screen[] = [
  { name: 'sign-in', open: (page, url) => visit(page, `${url}/sign-in`) },
  { name: 'home', as: 'checker', open: (page, url) => visit(page, `${url}/`) },
  { name: 'import', as: 'checker', open: (page, url) => visit(page, `${url}/import`) },
  {
    name: 'workbench',
    as: 'checker',
    open: async (page, url) =>
      visit(page, `${url}/articles/${await seedArticle(page, url)}/claims/2`),
  },
  { name: 'review', as: 'editor', open: (page, url) => visit(page, `${url}/review`) },
  {
    name: 'report-preview',
    as: 'editor',
    open: async (page, url) =>
      visit(page, `${url}/articles/${await seedArticle(page, url)}/report`),
  },
  { name: 'report', open: publicReport },
  { name: 'settings', as: 'admin', open: (page, url) => visit(page, `${url}/settings`) },
  { name: 'not-found', as: 'checker', open: (page, url) => visit(page, `${url}/nowhere`) },
  // Last, because a corrected version changes what the other screens show.
  {
    name: 'versions',
    as: 'checker',
    open: async (page, url) => visit(page, `${url}${await corrected(page, url)}/versions`),
  },
  {
    name: 'settle',
    as: 'checker',
    open: async (page, url) => visit(page, `${url}${await corrected(page, url)}/settle/5`),
  },
];

/** The path of the seed article once its corrected version is in. */
async function corrected(page: Page, url: string): Promise<string> {
  const article = await seedArticle(page, url);
  await correctAhead(page, url, article);
  return `/articles/${article}`;
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const looks: readonly Look[] = [
  { language: 'ar', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

/** Guests see the public report under its slug, in their own language. */
async function publicReport(page: Page, url: string) {
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('no browser');
  await signInAs(context, url, 'editor');
  const asked = await context.request.get(`${url}/trpc/article.list`);
  const { result } = (await asked.json()) as {
    result: { data: { rows: readonly { article: { publication: { slug: string } | null } }[] } };
  };
  await context.close();
  const slug = result.data.rows.find(({ article }) => article.publication)?.article.publication
    ?.slug;
  const language = await page
    .evaluate(() => localStorage.getItem('isnad.language'))
    .catch(() => 'ar');
  await visit(page, `${url}/r/${slug}?lang=${language ?? 'ar'}`);
}

/** The news stream never ends, so a page is ready when its main part stands and nothing is awaited. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.locator('main').first().waitFor();
  await expect(page.locator('.bones, [aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

function isInGuide({ language, theme }: Look, width: number): boolean {
  return width === 1440 || (theme === 'light' && language === 'ar');
}

async function take(page: Page, screen: Screen, chosen: Look, url: string) {
  for (const size of sizes) {
    if (!everything && !isInGuide(chosen, size.width)) continue;
    await page.setViewportSize(size);
    await screen.open(page, url);
    const name = `${screen.name}-${chosen.language}-${chosen.theme}-${size.width}.png`;
    await page.screenshot({ path: `${folder}/${name}` });
  }
}

for (const chosen of looks) {
  test(`${chosen.language} ${chosen.theme}`, async ({ newsroom, browser }) => {
    test.setTimeout(300_000);
    for (const screen of pages) {
      const context = await browser.newContext({ colorScheme: chosen.theme });
      await look(context, chosen);
      if (screen.as) await signInAs(context, newsroom.url, screen.as);
      const page = await context.newPage();
      await page.goto(`${newsroom.url}/healthz`);
      await take(page, screen, chosen, newsroom.url);
      await context.close();
    }
  });
}

test.describe('before a newsroom is founded', () => {
  test.use({ words: ['--empty'] });
  for (const chosen of looks) {
    test(`first run, ${chosen.language} ${chosen.theme}`, async ({ newsroom, browser }) => {
      const context = await browser.newContext({ colorScheme: chosen.theme });
      await look(context, chosen);
      const page = await context.newPage();
      const firstRun: Screen = { name: 'first-run', open: (on, url) => visit(on, `${url}/`) };
      await take(page, firstRun, chosen, newsroom.url);
      await context.close();
    });
  }
});
