/** The editor reads, returns, approves; the checker mends; a change after approval is seen. */
import { defaultScale } from '@isnad/core';
import { expect } from '@playwright/test';
import { rationaleOf, writeText } from '../hand/claim.ts';
import { type Desk, isTold } from '../hand/desk.ts';
import { isOpen } from '../hand/sheet.ts';
import { fill } from '../hand/wording.ts';
import { numbers } from './marking.ts';
import { finalWording, reason, told, wording } from './proving.ts';

/** The desk opens at what is most urgent, though another claim waits longer. */
export async function returnClaim(desk: Desk) {
  const { page, words, language } = desk;
  const sections = page.getByRole('navigation', { name: words.frame.nav });
  await sections.getByRole('link', { name: words.frame.review }).click();
  await expect(page).toHaveURL(new RegExp(`/review/[^/]+/${numbers.main}$`));
  await expect(page.getByText(wording).first()).toBeVisible();
  await expect(page.getByText(told.first.trim()).first()).toBeVisible();
  await expect(page.getByText(defaultScale[1]?.label[language] ?? '').first()).toBeVisible();
  await page.keyboard.press('r');
  const form = page.getByRole('form', { name: words.judging.return });
  await form.getByLabel(words.judging.field).selectOption({ label: words.terms.field.rationale });
  await form.getByLabel(words.judging.reason).fill(reason);
  await form.getByRole('button', { name: words.judging.send }).click();
  await isTold(desk, words.judging.returned, { number: numbers.main });
  const queue = page.getByRole('navigation', { name: words.review.queue });
  await expect(queue.getByRole('region', { name: words.review.returned })).toContainText(reason);
}

/** The reason leads to the field that it is about. */
export async function mend(desk: Desk) {
  const { page, words } = desk;
  await openClaim(desk);
  await expect(page.getByText(reason).first()).toBeVisible();
  const toField = fill(words.inspector.goToField, { field: words.terms.field.rationale });
  await page.getByRole('button', { name: toField }).click();
  await expect(rationaleOf(desk)).toBeFocused();
  await rationaleOf(desk).press('Control+End');
  await rationaleOf(desk).pressSequentially(' في آب 2025.');
  await page.keyboard.press('Control+Enter');
  await isTold(desk, words.inspector.submitted, { number: numbers.main });
}

export async function approve(desk: Desk) {
  const { page, words } = desk;
  await page.goto('/review');
  await expect(page).toHaveURL(new RegExp(`/${numbers.main}$`));
  await expect(page.getByRole('button', { name: words.review.approveNext })).toBeEnabled();
  await page.keyboard.press('a');
  await isTold(desk, words.judging.approved, { number: numbers.main });
}

/** Approval held for that text: a later change sends the claim to recheck, and it goes round again. */
export async function changeAfterApproval(desk: Desk) {
  const { page, words } = desk;
  await openClaim(desk);
  await expect(page.getByText(words.judging.holds)).toBeVisible();
  await writeText(desk, 'claimReviewed', finalWording);
  await expect(page.getByText(words.inspector.recheck)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await isTold(desk, words.inspector.submitted, { number: numbers.main });
}

async function openClaim(desk: Desk) {
  const { page } = desk;
  await page.goto(page.url().replace(/(\/articles\/[^/]+).*$/, `$1/claims/${numbers.main}`));
  await isOpen(desk, numbers.main);
}
