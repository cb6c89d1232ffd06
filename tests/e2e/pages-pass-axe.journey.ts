/** No page has a serious or critical finding of axe, in either language and theme, wide or narrow. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { correctAhead } from './correction/ahead.ts';
import { claims } from './correction/corrected-text.ts';
import { type Desk, sitDown } from './hand/desk.ts';
import { choose, isOpen } from './hand/sheet.ts';
import { test } from './newsroom.ts';
import { type Look, type Role, seedArticle, signInAs } from './people.ts';

const widths = [1440, 390] as const;

const looks: readonly Look[] = [
  { language: 'ar', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

interface Visit {
  readonly name: string;
  readonly as?: Role;
  /** Goes there and waits until the page stands. */
  readonly go: (desk: Desk, article: string) => Promise<void>;
}

const visits: readonly Visit[] = [
  {
    name: 'sign-in',
    go: async ({ page, words }) => {
      await page.goto('/sign-in');
      await expect(page.getByRole('region', { name: words.door.tryAs })).toBeVisible();
    },
  },
  {
    name: 'home',
    as: 'checker',
    go: async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('main').getByText('بوتين').first()).toBeVisible();
    },
  },
  {
    name: 'import',
    as: 'checker',
    go: async ({ page, words }) => {
      await page.goto('/import');
      await expect(page.getByRole('textbox', { name: words.intake.text })).toBeVisible();
    },
  },
  {
    name: 'preview of an import',
    as: 'checker',
    go: async ({ page, words }) => {
      await page.goto('/import');
      await page.getByRole('textbox', { name: words.intake.text }).fill('عنوان\n\nنص \u202E خفي.');
      await page.getByRole('button', { name: words.intake.preview }).click();
      await expect(page.getByRole('article', { name: words.intake.proof })).toBeVisible();
    },
  },
  {
    name: 'workbench with a claim',
    as: 'checker',
    go: async (desk, article) => {
      await desk.page.goto(`/articles/${article}/claims/9`);
      await isOpen(desk, 9);
    },
  },
  {
    name: 'workbench with words chosen',
    as: 'checker',
    go: async (desk, article) => {
      await desk.page.goto(`/articles/${article}`);
      await expect(desk.page.getByRole('article').first()).toBeVisible();
      await choose(desk, 'الغربية، في ظل محاولات');
    },
  },
  {
    name: 'review desk',
    as: 'editor',
    go: async ({ page, words }, article) => {
      await page.goto(`/review/${article}/10`);
      await expect(page.getByRole('button', { name: words.review.approveNext })).toBeVisible();
    },
  },
  {
    name: 'report',
    as: 'editor',
    go: async ({ page, words }, article) => {
      await page.goto(`/articles/${article}/report`);
      const preview = page.getByRole('region', { name: words.report.preview });
      await expect(preview.locator('iframe')).toBeVisible();
    },
  },
  {
    name: 'public report',
    as: 'editor',
    go: async ({ page, words, language }, article) => {
      await page.goto(`/articles/${article}/report`);
      const link = page.getByRole('link', { name: words.report.open });
      await page.goto((await link.getAttribute('href')) ?? '');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  {
    name: 'settings',
    as: 'admin',
    go: async ({ page, words }) => {
      await page.goto('/settings');
      await expect(page.getByRole('heading', { name: words.settings.people })).toBeVisible();
    },
  },
  {
    name: 'versions compared',
    as: 'checker',
    go: async ({ page, words }, article) => {
      await correctAhead(page, new URL(page.url()).origin, article);
      await page.goto(`/articles/${article}/versions`);
      await expect(page.getByRole('table', { name: words.versions.comparison })).toBeVisible();
    },
  },
  {
    name: 'a corrected version on its way in',
    as: 'checker',
    go: async ({ page, words }, article) => {
      await page.goto(`/articles/${article}/versions`);
      const form = page.getByRole('region', { name: words.versions.correct });
      await form.getByRole('button', { name: words.versions.correct }).click();
      await expect(form.getByRole('textbox', { name: words.intake.text })).toBeVisible();
    },
  },
  {
    name: 'a changed place',
    as: 'checker',
    go: async ({ page, words }, article) => {
      await page.goto(`/articles/${article}/settle/${claims.changed}`);
      await expect(page.getByRole('list', { name: words.settling.critical })).toBeVisible();
    },
  },
  {
    name: 'a place marked again',
    as: 'checker',
    go: async ({ page, words }, article) => {
      await page.goto(`/articles/${article}/settle/${claims.gone}`);
      await page.getByRole('button', { name: words.settling.again }).click();
      const sheet = page.getByRole('region', { name: words.settling.marking.sheet, exact: true });
      await expect(sheet).toBeVisible();
    },
  },
  {
    name: 'workbench with changed places',
    as: 'checker',
    go: async (desk, article) => {
      await desk.page.goto(`/articles/${article}/claims/${claims.gone}`);
      await isOpen(desk, claims.gone);
    },
  },
  {
    name: 'not found',
    as: 'checker',
    go: async ({ page, words }) => {
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { name: words.fault.notFound })).toBeVisible();
    },
  },
];

/** Serious and critical findings, each with the first element that it is about. */
async function findingsOn(page: Page): Promise<string[]> {
  // The preview's sandboxed frame answers nobody; its page is visited by itself as the public report.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const { language, theme } of looks) {
  test(`every page, ${language} ${theme}`, async ({ newsroom, browser }) => {
    test.setTimeout(240_000);
    const findings: string[] = [];
    const seat = { baseURL: newsroom.url, language, theme, colorScheme: theme } as const;
    const desk = await sitDown(browser, seat);
    let article = '';
    for (const { name, as, go } of visits) {
      if (as) await signInAs(desk.page.context(), newsroom.url, as);
      if (as && !article) article = await seedArticle(desk.page, newsroom.url);
      for (const width of widths) {
        await desk.page.setViewportSize({ width, height: 900 });
        await go(desk, article);
        const found = await findingsOn(desk.page);
        findings.push(...found.map((finding) => `${name} at ${width}: ${finding}`));
      }
    }
    expect(findings).toEqual([]);
  });
}

test.describe('before a newsroom is founded', () => {
  test.use({ words: ['--empty'] });
  test('the first page, in every look and width', async ({ newsroom, browser }) => {
    for (const { language, theme } of looks) {
      const seat = { baseURL: newsroom.url, language, theme, colorScheme: theme } as const;
      const { page, words } = await sitDown(browser, seat);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('/');
        await expect(page.getByRole('heading', { name: words.door.newTitle })).toBeVisible();
        expect(await findingsOn(page), `${language} ${theme} ${width}`).toEqual([]);
      }
      await page.context().close();
    }
  });
});
