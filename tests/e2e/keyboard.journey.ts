/** The whole work at the sheet by keyboard alone, on an Arabic and on a Latin keyboard. */
import { expect } from '@playwright/test';
import { type Desk, isTold, sitDown } from './hand/desk.ts';
import { press } from './hand/keyboard.ts';
import { isOpen, quoteIs, settledIs, toolbarOf } from './hand/sheet.ts';
import { fill, type Language } from './hand/wording.ts';
import { test } from './newsroom.ts';
import { seedArticle, signInAs } from './people.ts';

/** The seed article has ten claims; the next one is the eleventh. */
const number = 11;

async function atTheSheet({ page }: Desk, url: string) {
  await signInAs(page.context(), url, 'checker');
  await page.goto(`/articles/${await seedArticle(page, url)}`);
  await expect(page.getByRole('article').first()).toBeVisible();
}

/** What a screen reader is told of the caret. */
function voiceOf({ page }: Desk) {
  return page.locator('main [aria-live="polite"][aria-atomic="true"]').first();
}

for (const language of ['ar', 'en'] satisfies Language[]) {
  test(`claims are found, marked, moved and settled by keys alone (${language})`, async ({
    newsroom,
    browser,
  }) => {
    const desk = await sitDown(browser, { baseURL: newsroom.url, language });
    const { page, words } = desk;
    await atTheSheet(desk, newsroom.url);

    // To the sheet, and by words to «ركزت محادثات بوتين وشي».
    await press(desk, 'F6');
    await expect(page.getByRole('article').first()).toBeFocused();
    await expect(page.locator('.caret')).toBeVisible();
    await press(desk, 'Control+ArrowDown', 4);
    await expect(voiceOf(desk)).toContainText('ركزت محادثات بوتين وشي');
    await press(desk, 'Control+ArrowLeft');
    await expect(voiceOf(desk)).toHaveText('محادثات');

    // Chosen by words, grown and shrunk at both ends, marked.
    await press(desk, 'Shift+Control+ArrowLeft', 3);
    await expect(voiceOf(desk)).toContainText(
      fill(words.workbench.caret.chosen, { words: 'محادثات بوتين وشي' }),
    );
    await expect(toolbarOf(desk)).toBeVisible();
    await press(desk, 'BracketLeft');
    await press(desk, 'BracketRight', 2);
    await press(desk, 'Shift+BracketRight');
    await press(desk, 'KeyC');
    await isOpen(desk, number);
    await quoteIs(desk, 'ركزت محادثات بوتين وشي على');

    // The open claim is resized by the same keys, and that is taken back.
    await press(desk, 'Shift+BracketRight');
    await quoteIs(desk, 'ركزت محادثات بوتين وشي');
    await page.keyboard.press('Control+z');
    await quoteIs(desk, 'ركزت محادثات بوتين وشي على');

    // Claims one after the other, and the one under the caret.
    await press(desk, 'KeyK');
    await expect(page).not.toHaveURL(new RegExp(`/claims/${number}$`));
    await press(desk, 'KeyJ');
    await isOpen(desk, number);
    await press(desk, 'Escape');
    await expect(page).toHaveURL(/\/articles\/[^/]+$/);
    await page.getByRole('article').first().focus();
    await press(desk, 'Enter');
    await isOpen(desk, number);
    await press(desk, 'Escape');

    // The next sentence that nobody settled is an opinion.
    await settledIs(desk, 12, 17);
    await press(desk, 'KeyJ');
    await expect(toolbarOf(desk)).toBeVisible();
    await press(desk, 'KeyO');
    await isTold(desk, words.workbench.said.settled.opinion);
    await settledIs(desk, 13, 17);
  });
}
