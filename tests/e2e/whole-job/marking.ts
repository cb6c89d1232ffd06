/** Words of the seed article become claims, appearances and settled sentences. */
import { expect } from '@playwright/test';
import type { Desk } from '../hand/desk.ts';
import { isTold } from '../hand/desk.ts';
import { blockWith, choose, clickOn, isOpen, mark, quoteIs, settledIs } from '../hand/sheet.ts';
import { counted, fill } from '../hand/wording.ts';

/** Four words in a sentence that the demonstration left open. */
export const quote = 'لدفع موسكو نحو وقف القتال';
const wider = 'محاولات أمريكية لدفع موسكو';
const inner = 'وقف القتال';
const again = 'لا تدفع نحو تسوية سريعة للحرب';
const opinion = 'والطاقة في قلب المباحثا';

/** The next free number on the seed article, and those after it. */
export const numbers = { main: 11, wider: 12, inner: 13 } as const;

export async function openSeed({ page, words }: Desk) {
  await page.getByRole('link', { name: words.frame.brand }).click();
  const articles = page.getByRole('main').getByRole('link', { name: /بوتين يختتم زيارة/ });
  await articles.last().click();
  await expect(page.getByRole('article', { name: /بوتين يختتم زيارة/ })).toBeVisible();
}

/** One claim over whole words, one that overlaps it, one inside it. */
export async function markClaims(desk: Desk) {
  const { page, words } = desk;
  await mark(desk, quote, numbers.main);
  await quoteIs(desk, quote);
  await mark(desk, wider, numbers.wider);
  await quoteIs(desk, wider);
  await mark(desk, inner, numbers.inner);
  await quoteIs(desk, inner);
  const paragraph = blockWith(desk, quote);
  for (const number of Object.values(numbers)) {
    const name = fill(words.workbench.claimNamed, { number, verdict: words.terms.pending });
    await expect(page.getByRole('article').getByRole('button', { name }).first()).toBeVisible();
    await expect(paragraph).toHaveAccessibleDescription(new RegExp(`${number}`));
  }
}

/** Where claims lie over each other, clicks go through them in turn. */
export async function clickThrough(desk: Desk) {
  const seen = new Set<string>();
  await desk.page.keyboard.press('Escape');
  for (const _ of [1, 2]) {
    const before = desk.page.url();
    await clickOn(desk, inner);
    await expect(desk.page).not.toHaveURL(before);
    seen.add(desk.page.url());
  }
  expect(seen.size).toBe(2);
}

/** The same claim stands in another sentence too. */
export async function markAgain(desk: Desk) {
  const { page, words, language } = desk;
  await page.goto(page.url().replace(/\d+$/, `${numbers.main}`));
  await isOpen(desk, numbers.main);
  await choose(desk, again);
  await page.keyboard.press('b');
  await isTold(desk, words.workbench.said.appeared, { number: numbers.main });
  const two = counted(words.inspector.appearances, language, 2);
  await expect(page.getByText(two, { exact: true })).toBeVisible();
}

/** The end moves by a word with the brackets, and Enter keeps it. */
export async function resize(desk: Desk) {
  const { page, words } = desk;
  await page.goto(page.url().replace(/\d+$/, `${numbers.inner}`));
  await isOpen(desk, numbers.inner);
  await page.keyboard.press('[');
  await page.keyboard.press('Enter');
  await quoteIs(desk, `نحو ${inner}`);
  await isTold(desk, words.workbench.said.moved, { number: numbers.inner });
  await page.keyboard.press('Control+z');
  await quoteIs(desk, inner);
}

/** One sentence is opinion; the step can be taken back and done again. */
export async function settle(desk: Desk) {
  const { page, words } = desk;
  const strip = page.getByRole('region', { name: words.workbench.coverage });
  const [part = 0, whole = 0] = (await strip.textContent())?.match(/\d+/g)?.map(Number) ?? [];
  await choose(desk, opinion);
  await page.keyboard.press('o');
  await isTold(desk, words.workbench.said.settled.opinion);
  await settledIs(desk, part + 1, whole);
  await page.keyboard.press('Control+z');
  await settledIs(desk, part, whole);
  await page.keyboard.press('Control+Shift+z');
  await settledIs(desk, part + 1, whole);
}
