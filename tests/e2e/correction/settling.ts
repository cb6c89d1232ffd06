/** Changed places settled by one key each: dropped, kept, marked again; taken back and done again. */
import { expect } from '@playwright/test';
import { type Desk, isTold } from '../hand/desk.ts';
import { press } from '../hand/keyboard.ts';
import { fill } from '../hand/wording.ts';
import { claims } from './corrected-text.ts';

/** The words that are marked for the claim whose sentence was deleted. */
const markedAgain = 'واشنطن تترقب';

async function isAt({ page, words }: Desk, number: number) {
  const name = fill(words.judging.claim, { number });
  await expect(page.getByRole('heading', { name, level: 1, exact: true })).toBeVisible();
}

/** A claim that stands elsewhere too only loses this place. */
export async function drop(desk: Desk) {
  const { page, words } = desk;
  await isAt(desk, claims.halfGone);
  const after = page.getByRole('region', { name: words.settling.after, exact: true });
  await expect(after.getByText(words.settling.neighbours)).toBeVisible();
  await press(desk, 'KeyX');
  await isTold(desk, words.workbench.said.disappeared, { number: claims.halfGone });
}

export async function keep(desk: Desk) {
  const { page, words } = desk;
  await isAt(desk, claims.changed);
  const critical = page.getByRole('list', { name: words.settling.critical });
  await expect(critical.getByRole('listitem')).toHaveText(/240.*250/);
  await expect(page.locator('mark del')).toContainText('240');
  await expect(page.locator('mark ins')).toContainText('250');
  await press(desk, 'KeyA');
  await isTold(desk, words.settling.said.kept, { number: claims.changed });
}

export async function markAgain(desk: Desk) {
  const { page, words } = desk;
  await isAt(desk, claims.gone);
  await press(desk, 'KeyM');
  const title = fill(words.settling.marking.title, { number: claims.gone });
  const marking = page.getByRole('region', { name: title });
  await expect(marking.getByText(words.settling.marking.none)).toBeHidden();
  await press(desk, 'KeyJ');
  await press(desk, 'KeyS');
  await expect(marking.getByText(markedAgain).last()).toBeVisible();
  await press(desk, 'Enter');
  await isTold(desk, words.settling.said['marked-again'], { number: claims.gone });
}

export async function allIsSettled({ page, words }: Desk) {
  const main = page.getByRole('main');
  await expect(main.getByText(words.settling.end, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: words.settling.toArticle })).toBeVisible();
}

export async function takeBackAndAgain(desk: Desk) {
  const { page, words } = desk;
  await page.keyboard.press('Control+z');
  await isAt(desk, claims.gone);
  await isTold(desk, words.frame.undone);
  await page.keyboard.press('Control+Shift+z');
  await isTold(desk, words.frame.redone);
}

/** Where the claims stand at the end of the day. */
export async function wordsAre({ page, words }: Desk, articlePath: string) {
  const expected = [
    [claims.changed, 'ارتفع حجم التبادل التجاري إلى أكثر من 250 مليار دولار العام الماضي'],
    [claims.gone, markedAgain],
  ] as const;
  for (const [number, quote] of expected) {
    await page.goto(`${articlePath}/claims/${number}`);
    const figure = page.getByRole('figure', { name: words.inspector.quote });
    await expect(figure.getByRole('blockquote')).toHaveText(quote);
  }
  const history = page.locator('details').filter({ hasText: words.inspector.wordsHistory });
  await history.getByText(words.inspector.wordsHistory).click();
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history).toContainText(words.inspector.wordsState['marked-again']);
}
