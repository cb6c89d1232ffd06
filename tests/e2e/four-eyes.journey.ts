/** Nobody approves a verdict that they wrote, whatever their role. */
import { expect } from '@playwright/test';
import { type Desk, isTold, sitDown } from './hand/desk.ts';
import { isOpen } from './hand/sheet.ts';
import { test } from './newsroom.ts';
import { type Role, seedArticle, signInAs } from './people.ts';

/** A claim of the demonstration that waits for the editor. */
const number = 10;

test('an editor who wrote in a verdict leaves its approval to somebody else', async ({
  newsroom,
  browser,
}) => {
  const sit = async (role: Role): Promise<Desk> => {
    const desk = await sitDown(browser, { baseURL: newsroom.url, language: 'ar' });
    await signInAs(desk.page.context(), newsroom.url, role);
    return desk;
  };
  const editor = await sit('editor');
  const { page, words } = editor;
  const article = await seedArticle(page, newsroom.url);
  await page.goto(`/articles/${article}/claims/${number}`);
  await isOpen(editor, number);
  const approveHere = page.getByRole('button', { name: new RegExp(`^${words.inspector.approve}`) });
  await expect(approveHere).toBeEnabled();
  await page.keyboard.press('2');
  await expect(approveHere).toBeDisabled();
  await expect(approveHere).toHaveAccessibleDescription(words.refusal['own-verdict']);

  await page.goto(`/review/${article}/${number}`);
  const approve = page.getByRole('button', { name: words.review.approveNext });
  await expect(approve).toHaveAccessibleDescription(words.review.obstacle['own-verdict']);
  await page.keyboard.press('a');
  await expect(page).toHaveURL(new RegExp(`/${number}$`));

  const admin = await sit('admin');
  await admin.page.goto(`/review/${article}/${number}`);
  await expect(admin.page.getByRole('button', { name: words.review.approveNext })).toBeEnabled();
  await admin.page.keyboard.press('a');
  await isTold(admin, words.judging.approved, { number });
  await expect(page.getByText(words.terms.stage.approved).first()).toBeVisible();
});
