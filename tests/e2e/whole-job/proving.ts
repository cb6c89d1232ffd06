/** The claim gets its facts, its evidence, its verdict and the reasons for it. */
import { defaultScale, defaultTopics } from '@isnad/core';
import { expect } from '@playwright/test';
import {
  addSource,
  chooseFact,
  factOf,
  openFact,
  rationaleOf,
  reuseSource,
  writeFact,
  writeText,
} from '../hand/claim.ts';
import { type Desk, isTold } from '../hand/desk.ts';
import { isOpen } from '../hand/sheet.ts';
import { fill } from '../hand/wording.ts';
import { numbers } from './marking.ts';

export const wording = 'حاولت الولايات المتحدة دفع موسكو إلى وقف القتال.';
/** Written after approval. */
export const finalWording = 'سعت الولايات المتحدة إلى دفع موسكو نحو وقف القتال.';
export const reason = 'اذكر تاريخ المحاولات.';
export const told = { first: 'أُعلنت محاولات أمريكية لوقف القتال ', second: ' وتابعتها الصحافة ' };
const claimant = 'فريق التحرير';

export async function describe(desk: Desk) {
  const { page, words, language } = desk;
  await page.goto(page.url().replace(/\d+$/, `${numbers.main}`));
  await isOpen(desk, numbers.main);
  await writeText(desk, 'claimReviewed', wording);
  await openFact(desk, 'claimant');
  await page.getByLabel(words.inspector.claimantName).fill(claimant);
  await page.getByLabel(words.inspector.claimantRole, { exact: true }).fill('صحيفة');
  await page.getByRole('button', { name: words.frame.save }).click();
  await expect(factOf(desk, 'claimant')).toContainText(claimant);
  const diplomacy = defaultTopics.find(({ key }) => key === 'diplomacy');
  await chooseFact(desk, 'topic', diplomacy?.[language] ?? '');
  await chooseFact(desk, 'kind', words.terms.kind.event);
  await chooseFact(desk, 'priority', words.terms.priority.urgent);
  await writeFact(desk, 'saidOn', '2025-09-04');
  await page.getByRole('button', { name: words.inspector.field.tags }).click();
  await page.getByLabel(words.inspector.addTag).fill('وساطة');
  await page.getByLabel(words.inspector.addTag).press('Enter');
  await page.getByLabel(words.inspector.addTag).press('Escape');
  await expect(factOf(desk, 'tags')).toHaveText('وساطة');
}

export async function prove(desk: Desk) {
  const { words } = desk;
  const source = {
    url: 'https://www.un.org/',
    title: 'محضر جلسة مجلس الأمن',
    publisher: 'الأمم المتحدة',
    author: 'الأمانة العامة',
    publishedOn: '2025-09-03',
  };
  await addSource(desk, source, { stance: 'supports', passage: 'دعت واشنطن إلى وقف القتال.' });
  await isTold(desk, words.inspector.evidenceAdded, { number: 1 });
  await reuseSource(desk, 'تغطية زيارة', { stance: 'context', passage: 'لم يُعلن موعد.' });
  await isTold(desk, words.inspector.evidenceAdded, { number: 2 });
}

/** What is missing is said by name, beside the button and when it is pressed too early. */
export async function submitTooEarly({ page, words }: Desk) {
  const missing = page.getByRole('list', { name: words.inspector.missing });
  await expect(missing.getByRole('listitem')).toHaveText([
    words.terms.lack.rating,
    words.terms.lack.rationale,
  ]);
  await page.getByRole('button', { name: words.inspector.submit }).click();
  const lacks = [words.terms.lack.rating, words.terms.lack.rationale];
  await expect(page.getByText(lacks.join(words.inspector.comma))).toBeVisible();
}

export async function judge(desk: Desk) {
  const { page, words, language } = desk;
  const mostly = defaultScale[1];
  await page.keyboard.press('2');
  const scale = page.getByRole('radiogroup', { name: words.inspector.field.rating });
  await expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName(
    mostly?.label[language] ?? '',
  );
  await expect(page.getByText(mostly?.definition[language] ?? '', { exact: true })).toBeVisible();
  await expect(rationaleOf(desk)).toBeFocused();
}

/** A bracket offers the evidence; one that cites nothing is flagged and holds the claim back. */
export async function writeRationale(desk: Desk) {
  const { page, words } = desk;
  const rationale = rationaleOf(desk);
  const offered = page.getByRole('listbox', { name: words.inspector.citations });
  await rationale.pressSequentially(`${told.first}[`);
  await expect(offered.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await rationale.pressSequentially(`${told.second}[تغطية`);
  await expect(offered.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(rationale).toHaveValue(`${told.first}[1]${told.second}[2]`);
  await rationale.pressSequentially(' [9]');
  await expect(page.getByText(fill(words.inspector.broken, { numbers: '[9]' }))).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const missing = page.getByRole('list', { name: words.inspector.missing });
  await expect(missing.getByRole('listitem')).toHaveText(words.terms.lack['broken-citation']);
  await rationale.press('End');
  for (const _ of ' [9]') await rationale.press('Backspace');
  await expect(page.getByText(fill(words.inspector.broken, { numbers: '[9]' }))).toBeHidden();
}

export async function submit(desk: Desk) {
  const { page, words } = desk;
  await page.keyboard.press('Control+Enter');
  await isTold(desk, words.inspector.submitted, { number: numbers.main });
}
