/** What a hand does on the proof sheet: it drags over words, clicks them, and reads what is there. */
import { expect, type Locator } from '@playwright/test';
import type { Desk } from './desk.ts';
import { counted, fill } from './wording.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The paragraph or heading of the article that holds these words. */
export function blockWith({ page }: Desk, words: string): Locator {
  return page.getByRole('article').locator('[lang]').filter({ hasText: words }).last();
}

/** Drags from inside the first word to inside the last one, as hands do, and waits for the toolbar. */
export async function choose(desk: Desk, words: string) {
  const { page } = desk;
  await expect(async () => {
    const from = await pointIn(desk, words, 1);
    const to = await pointIn(desk, words, words.length - 2);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await expect(toolbarOf(desk)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 12_000 });
}

export function toolbarOf({ page, words }: Desk): Locator {
  return page.getByRole('toolbar', { name: words.workbench.chosen });
}

/** Clicks into the middle of these words. */
export async function clickOn(desk: Desk, words: string) {
  const { x, y } = await pointIn(desk, words, Math.floor(words.length / 2));
  await desk.page.mouse.click(x, y);
}

/** Middle of one letter of the words, counted from 0, in the whole pixels of a mouse. */
async function pointIn(desk: Desk, words: string, letter: number): Promise<Point> {
  const block = blockWith(desk, words);
  await block.scrollIntoViewIfNeeded();
  return block.evaluate(
    (element, sought) => {
      const text = element.firstChild;
      const start = text?.textContent?.indexOf(sought.words) ?? -1;
      if (!text || start < 0) throw new Error(`not in one block: ${sought.words}`);
      const range = document.createRange();
      range.setStart(text, start + sought.letter);
      range.setEnd(text, start + sought.letter + 1);
      const { left, width, top, height } = range.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    },
    { words, letter },
  );
}

/** Marks words as a claim by its key; the claim opens beside the sheet. */
export async function mark(desk: Desk, words: string, number: number) {
  await choose(desk, words);
  await desk.page.keyboard.press('c');
  await isOpen(desk, number);
}

export async function isOpen({ page, words }: Desk, number: number) {
  const heading = fill(words.judging.claim, { number });
  await expect(page.getByRole('heading', { name: heading, level: 2, exact: true })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/claims/${number}$`));
}

/** The words of the open claim, as the inspector shows them. */
export async function quoteIs({ page, words }: Desk, quote: string) {
  const figure = page.getByRole('figure', { name: words.inspector.quote });
  await expect(figure.getByRole('blockquote')).toHaveText(quote);
}

/** How many sentences of the article are settled, as the strip tells it. */
export async function settledIs({ page, words, language }: Desk, part: number, whole: number) {
  const strip = page.getByRole('region', { name: words.workbench.coverage });
  await expect(strip).toContainText(counted(words.count.settled, language, whole, { part }));
}
