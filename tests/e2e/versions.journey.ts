/** A corrected version: claims that nobody touched stand, the others are settled, nothing is lost. */
import { expect } from '@playwright/test';
import { notice } from './correction/corrected-text.ts';
import {
  correct,
  openVersions,
  publicPageTells,
  stagesAre,
  workbenchTells,
} from './correction/importing.ts';
import {
  allIsSettled,
  drop,
  keep,
  markAgain,
  takeBackAndAgain,
  wordsAre,
} from './correction/settling.ts';
import { type Desk, sitDown } from './hand/desk.ts';
import { counted, fill, type Language } from './hand/wording.ts';
import { test } from './newsroom.ts';
import { seedArticle, signInAs } from './people.ts';

/** Places of standing claims whose words the corrected text changed. */
const places = 3;

/** The address of the public page, as the report screen has it. */
async function publicAddress({ page, words }: Desk, articlePath: string): Promise<string> {
  await page.goto(`${articlePath}/report`);
  const link = page.getByRole('link', { name: words.report.open });
  return (await link.getAttribute('href')) ?? '';
}

async function versionsDiffer({ page, words, language }: Desk) {
  const table = page.getByRole('table', { name: words.versions.comparison });
  await expect(table.locator('del', { hasText: '240' })).toBeVisible();
  await expect(table.locator('ins', { hasText: '250' })).toBeVisible();
  await expect(table.locator('ins', { hasText: notice })).toBeVisible();
  await expect(table.locator('.respelled').first()).toBeVisible();
  const folded = table.getByRole('button', { name: counted(words.versions.show, language, 2) });
  await folded.first().click();
  const [from, to] = [1, 2].map((number) => fill(words.versions.number, { number }));
  await expect(table.getByRole('columnheader')).toHaveText([from ?? '', to ?? '']);
  await page.getByRole('button', { name: words.versions.swap }).click();
  await expect(table.locator('ins', { hasText: '240' })).toBeVisible();
}

for (const language of ['ar', 'en'] satisfies Language[]) {
  test(`a corrected version is imported, settled and compared, and survives a restart (${language})`, async ({
    newsroom,
    browser,
  }) => {
    test.setTimeout(120_000);
    const desk = await sitDown(browser, { baseURL: newsroom.url, language });
    await signInAs(desk.page.context(), newsroom.url, 'editor');
    const { page } = desk;
    const articlePath = `/articles/${await seedArticle(page, newsroom.url)}`;
    const address = await publicAddress(desk, articlePath);

    await test.step('the corrected text comes in', async () => {
      await openVersions(desk, articlePath, 1);
      await correct(desk, places);
      await stagesAre(desk, articlePath);
      await publicPageTells(browser, address, desk);
      await workbenchTells(desk, places);
      await page.goto(`${articlePath}/settle`);
    });
    await test.step('each changed place is settled by a key', async () => {
      await drop(desk);
      await keep(desk);
      await markAgain(desk);
      await allIsSettled(desk);
      await takeBackAndAgain(desk);
    });
    await test.step('the versions are compared', async () => {
      await openVersions(desk, articlePath, 2);
      await versionsDiffer(desk);
    });

    await newsroom.restart();
    await test.step('everything is still there', async () => {
      await wordsAre(desk, articlePath);
      await page.goto(`${articlePath}/settle`);
      await allIsSettled(desk);
      await openVersions(desk, articlePath, 2);
      await publicPageTells(browser, address, desk);
    });
  });
}
