/** One person at one browser: the page before them, and the words that they read. */
import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { type Look, look, type Role } from '../people.ts';
import { fill, type Language, type Wording, wordings } from './wording.ts';

export interface Desk {
  readonly page: Page;
  readonly language: Language;
  readonly words: Wording;
}

interface Seat extends BrowserContextOptions {
  readonly baseURL: string;
  readonly language: Language;
  readonly theme?: Look['theme'];
}

/** A browser of its own, which chose its language and theme earlier; nobody is signed in. */
export async function sitDown(browser: Browser, seat: Seat): Promise<Desk> {
  const { language, theme = 'light', ...options } = seat;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  await look(context, { language, theme });
  return { page: await context.newPage(), language, words: wordings[language] };
}

/** Goes in by the sign-in page, as the first (or the named) person of a role. */
export async function enterAs({ page, words }: Desk, role: Role, nth = 0) {
  await page.goto('/sign-in');
  const people = page.getByRole('region', { name: words.door.tryAs });
  await people.getByRole('button').filter({ hasText: words.terms.role[role] }).nth(nth).click();
  await expect(page.getByRole('navigation', { name: words.frame.nav })).toBeVisible();
}

export async function leave({ page, words }: Desk) {
  const [beforeName = ''] = words.frame.person.split('{{name}}');
  await page.getByRole('button', { name: beforeName }).click();
  await page.getByRole('button', { name: words.frame.signOut }).click();
  await expect(page.getByRole('heading', { name: words.door.title })).toBeVisible();
}

/** What was just done is told in the one toast of the page. */
export async function isTold(
  { page }: Desk,
  sentence: string,
  values: Readonly<Record<string, string | number>> = {},
) {
  await expect(page.getByRole('region', { name: fill(sentence, values) })).toBeVisible();
}

/** One of a few: a hand presses the label, because the radio itself lies under it. */
export async function pick(place: Locator, name: string) {
  const radio = place.page().getByRole('radio', { name, exact: true });
  await place.locator('label').filter({ has: radio }).click();
}
