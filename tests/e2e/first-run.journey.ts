/** A newsroom that does not exist yet: somebody founds it, and the first article comes in. */
import { expect } from '@playwright/test';
import { sitDown } from './hand/desk.ts';
import type { Language } from './hand/wording.ts';
import { test } from './newsroom.ts';

test.use({ words: ['--empty'] });

const newsroomName = 'وحدة المرفأ';
const text = 'وصلت السفينة\n\nوصلت السفينة إلى المرفأ يوم الاثنين محمّلة بالقمح.';

for (const language of ['ar', 'en'] satisfies Language[]) {
  test(`the first person founds the newsroom and imports an article (${language})`, async ({
    newsroom,
    browser,
  }) => {
    const { page, words } = await sitDown(browser, { baseURL: newsroom.url, language });
    await page.goto('/');
    await expect(page.getByRole('heading', { name: words.door.newTitle })).toBeVisible();
    await expect(page.getByText(words.door.tryAs)).toBeHidden();

    const found = page.getByRole('button', { name: words.door.found });
    await found.click();
    await expect(page.getByText(words.door.missing)).toHaveCount(5);
    await page.getByLabel(words.door.newsroom, { exact: true }).fill(newsroomName);
    await page.getByLabel(words.door.newsroomLatin).fill('Harbour desk');
    await page.getByLabel(words.door.name, { exact: true }).fill('منى');
    await page.getByLabel(words.door.email).fill('mona@example.org');
    await page.getByLabel(words.door.password).fill('short');
    await found.click();
    await expect(page.getByText(words.door.passwordShort)).toBeVisible();
    await page.getByLabel(words.door.password).fill('twelve-letters-and-more');
    await found.click();

    await expect(page.getByText(words.home.noArticles)).toBeVisible();
    await page.goto('/import');
    await page.getByRole('textbox', { name: words.intake.text }).fill(text);
    await page.getByRole('button', { name: words.intake.preview }).click();
    await page.getByRole('button', { name: words.intake.import, exact: true }).click();
    await expect(page.getByRole('article', { name: 'وصلت السفينة' })).toHaveAttribute('dir', 'rtl');

    await page.goto('/settings');
    await expect(page.getByLabel(words.settings.name, { exact: true })).toHaveValue(newsroomName);
    await page.goto('/first-run');
    await expect(page).not.toHaveURL(/first-run/);
  });
}

test('nobody founds a newsroom twice', async ({ newsroom, request }) => {
  const founding = {
    name: newsroomName,
    nameLatin: 'Harbour desk',
    personName: 'منى',
    email: 'mona@example.org',
    password: 'twelve-letters-and-more',
  };
  const headers = { origin: newsroom.url };
  const first = await request.post('/first-run', { data: founding, headers });
  expect(first.status(), await first.text()).toBe(201);
  const second = await request.post('/first-run', {
    data: { ...founding, email: 'other@example.org' },
    headers,
  });
  expect(second.status()).toBe(409);
});
