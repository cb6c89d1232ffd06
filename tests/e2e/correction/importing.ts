/** A corrected version comes in, and what it does to the claims of the article. */
import { type Browser, expect } from '@playwright/test';
import { arabic } from '../../../packages/reports/src/wording/arabic.ts';
import { english } from '../../../packages/reports/src/wording/english.ts';
import { type Desk, isTold } from '../hand/desk.ts';
import { isOpen } from '../hand/sheet.ts';
import { counted, fill } from '../hand/wording.ts';
import { claims, correctedText } from './corrected-text.ts';

/** From the workbench by the number of the version that is read. */
export async function openVersions({ page, words }: Desk, articlePath: string, number: number) {
  await page.goto(articlePath);
  const chip = fill(words.workbench.versionNamed, { number });
  await page.getByRole('link', { name: chip }).click();
  await expect(page.getByRole('heading', { name: words.versions.title, level: 1 })).toBeVisible();
}

/** By paste, seen as a proof before it is kept. */
export async function correct(desk: Desk, places: number) {
  const { page, words, language } = desk;
  await expect(page.getByText(words.versions.only, { exact: true })).toBeVisible();
  const form = page.getByRole('region', { name: words.versions.correct });
  await form.getByRole('textbox', { name: words.intake.text }).fill(correctedText());
  await form.getByRole('button', { name: words.intake.preview }).click();
  await expect(form.getByRole('article', { name: words.intake.proof })).toBeVisible();
  await form.getByRole('button', { name: fill(words.versions.import, { number: 2 }) }).click();
  await expect(page).toHaveURL(/\/settle$/);
  const imported = fill(words.versions.imported, { number: 2 });
  const toSettle = counted(words.versions.toSettle, language, places);
  await isTold(desk, `${imported}. ${toSettle}`);
}

/** Words that nobody touched stay published; those that changed wait for another look. */
export async function stagesAre({ page, words }: Desk, articlePath: string) {
  const { stage } = words.terms;
  const expected = [
    [claims.untouched, stage.published],
    [claims.respelled, stage.published],
    [claims.changed, stage.recheck],
    [claims.gone, stage.recheck],
  ] as const;
  for (const [number, label] of expected) {
    await page.goto(`${articlePath}/claims/${number}`);
    await isOpen({ page, words, language: 'ar' }, number);
    const panel = page.getByRole('complementary', {
      name: new RegExp(`${number}`),
    });
    await expect(panel.getByText(label).first()).toBeVisible();
  }
}

/** The band, the margin and the panel lead to the settle screen. */
export async function workbenchTells({ page, words, language }: Desk, places: number) {
  await expect(
    page.getByText(counted(words.workbench.textChanged, language, places)),
  ).toBeVisible();
  const placeless = page.getByRole('region', { name: words.workbench.placeless });
  await expect(placeless.getByRole('button')).toHaveCount(1);
  await expect(page.getByText(words.inspector.textChanged, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: words.inspector.settleWords, exact: true }).click();
}

/** Readers see which claims are under review, and that the others stand. */
export async function publicPageTells(browser: Browser, address: string, desk: Desk) {
  const { language } = desk;
  const said = language === 'ar' ? arabic : english;
  const context = await browser.newContext();
  const page = await context.newPage();
  const url = new URL(address, desk.page.url());
  url.searchParams.set('lang', language);
  await page.goto(url.href);
  const section = (number: number) =>
    page.getByRole('article', { name: new RegExp(`${said.claim} ${number}$`) });
  await expect(section(claims.changed).getByText(said.underReview)).toBeVisible();
  await expect(section(claims.untouched).getByText(said.underReview)).toBeHidden();
  await expect(section(claims.respelled).getByText(said.underReview)).toBeHidden();
  await context.close();
}
