/** A second article comes in by paste, with headings and both directions. */
import { expect } from '@playwright/test';
import type { Desk } from '../hand/desk.ts';

const web = `<h1>Trade with Moscow doubled, ministry says</h1>
<p>The ministry said on Monday that trade had doubled in four years.</p>
<h2>ما قاله المتحدث</h2>
<p>قال المتحدث إن حجم التجارة تضاعف خلال أربع سنوات.</p>
<ul><li>Energy leads.</li></ul>`;

/** Copies a page of the web and pastes it at home. */
export async function importByPaste({ page, words }: Desk) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent(web);
  await elsewhere.keyboard.press('Control+a');
  await elsewhere.keyboard.press('Control+c');
  await elsewhere.close();
  await page.bringToFront();
  await page.getByRole('textbox', { name: words.home.pasteHere }).click();
  await page.keyboard.press('Control+v');

  const proof = page.getByRole('article', { name: words.intake.proof });
  await expect(proof.getByRole('heading', { level: 1 })).toHaveText(/^Trade with Moscow doubled/);
  await expect(proof.getByRole('heading', { level: 2 })).toHaveText('ما قاله المتحدث');
  const details = page.getByRole('region', { name: words.intake.details });
  await expect(details.getByLabel(words.intake.fields.title)).toHaveValue(/^Trade with Moscow/);
  await expect(details.getByLabel(words.intake.fields.language)).toHaveValue('en');
  await details.getByLabel(words.intake.fields.publisher).fill('The Harbour Times');
  await details.getByRole('button', { name: words.intake.import, exact: true }).click();
}

export async function isOnTheSheet({ page }: Desk) {
  const sheet = page.getByRole('article', { name: /^Trade with Moscow/ });
  await expect(sheet).toHaveAttribute('dir', 'ltr');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'ltr');
  const heading = sheet.getByRole('heading', { level: 2 });
  await expect(heading).toHaveAttribute('dir', 'rtl');
  await expect(heading).toHaveAttribute('lang', 'ar');
  await expect(sheet.getByText('قال المتحدث')).toHaveAttribute('dir', 'rtl');
  await expect(sheet.getByRole('listitem')).toHaveText('Energy leads.');
}
