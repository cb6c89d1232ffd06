/** The report goes out: as a page for everybody, and as files. */
import { readFile } from 'node:fs/promises';
import { type Browser, expect } from '@playwright/test';
import { type Desk, isTold } from '../hand/desk.ts';
import { fill, type Language, type Wording } from '../hand/wording.ts';
import { numbers, quote } from './marking.ts';
import { finalWording } from './proving.ts';

const headline = 'ماذا صحّ من خبر الزيارة؟';

/** Answers the address of the public page. */
export async function publish(desk: Desk, articlePath: string): Promise<string> {
  const { page, words } = desk;
  await page.goto(articlePath);
  await page.getByRole('link', { name: words.workbench.report, exact: true }).click();
  await page.getByLabel(words.report.headline).fill(headline);
  await page.getByRole('button', { name: words.report.publishAgain }).click();
  const dialog = page.getByRole('dialog', { name: words.report.publishTitle });
  await expect(dialog.getByText(quote)).toBeVisible();
  await dialog.getByRole('button', { name: words.report.publish }).click();
  await isTold(desk, words.report.published);
  const link = page.getByRole('link', { name: words.report.open });
  await expect(page.getByText(fill(words.report.publishedRevision, { number: 2 }))).toBeVisible();
  return (await link.getAttribute('href')) ?? '';
}

/** Readers need neither an account nor JavaScript. */
export async function isPublic(browser: Browser, address: string, language: Language) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const url = new URL(address);
  url.search = language === 'en' ? '?lang=en' : '';
  await page.goto(url.href);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', language);
  await expect(root).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
  await expect(page.getByText(finalWording).first()).toBeVisible();
  await expect(page.getByText('في آب 2025').first()).toBeVisible();
  await expect(page.getByText('محضر جلسة مجلس الأمن').first()).toBeVisible();
  await expect(page.getByText('ستتجاوز الصين أوروبا سوقاً رئيسياً').first()).toBeVisible();
  await context.close();
}

async function download({ page, words }: Desk, format: keyof Wording['report']['export']) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.report.export[format], exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

/** The files that leave the house, as their readers need them. */
export async function filesAreRight(desk: Desk) {
  const html = await download(desk, 'html');
  expect(html).toContain(`lang="${desk.language}"`);
  expect(html).toContain(finalWording);
  const table = await download(desk, 'csv');
  expect(table.startsWith('\uFEFF')).toBe(true);
  expect(table).toContain(finalWording);
  reviewsAreRight(JSON.parse(await download(desk, 'claimReview')));
  annotationsAreRight(JSON.parse(await download(desk, 'annotations')));
}

interface Review {
  readonly claimReviewed: string;
  readonly url: string;
  readonly reviewRating: { readonly ratingValue?: number; readonly alternateName: unknown };
  readonly itemReviewed: { readonly author?: { readonly name: string } };
}

function reviewsAreRight(data: { readonly '@graph'?: readonly Review[] } | readonly Review[]) {
  const reviews = 'length' in data ? data : (data['@graph'] ?? []);
  const about = (start: string) => reviews.find((one) => one.claimReviewed.startsWith(start));
  expect(about('سعت الولايات')?.reviewRating.ratingValue).toBe(4);
  expect(about('سعت الولايات')?.itemReviewed.author?.name).toBe('فريق التحرير');
  const unproven = about('ستتجاوز الصين');
  expect(unproven?.reviewRating).not.toHaveProperty('ratingValue');
  expect(unproven?.reviewRating.alternateName).toBeTruthy();
  expect(unproven?.itemReviewed).not.toHaveProperty('author');
  expect(new Set(reviews.map(({ url }) => url)).size).toBe(reviews.length);
}

function annotationsAreRight(data: unknown) {
  const text = JSON.stringify(data);
  expect(text).toContain('"assessing"');
  expect(text).toContain('TextPositionSelector');
  expect(text).toContain(quote);
}

/** Every step of the claim, told as sentences. */
export async function historyTells({ page, words }: Desk) {
  const history = page.getByRole('region', { name: words.inspector.dock });
  await history.getByRole('button', { name: words.inspector.history }).click();
  const steps = ['claimReturned', 'claimApproved', 'claimPublished', 'claimSubmitted'] as const;
  for (const step of steps) {
    const [, after = ''] = words.happening[step].split('{{who}}');
    const sentence = fill(after, { number: numbers.main }).trim();
    await expect(history.getByText(sentence).first()).toBeVisible();
  }
}
