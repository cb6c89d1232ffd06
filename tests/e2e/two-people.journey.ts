/** Two people at one claim: they see each other's work, nobody overwrites anybody, nothing is lost. */
import { defaultScale } from '@isnad/core';
import { type Browser, expect } from '@playwright/test';
import { layCable } from './cable.ts';
import { rationaleOf } from './hand/claim.ts';
import { type Desk, pick, sitDown } from './hand/desk.ts';
import { isOpen, mark } from './hand/sheet.ts';
import { fill, type Language } from './hand/wording.ts';
import { test } from './newsroom.ts';
import { seedArticle, signInAs } from './people.ts';

const words = 'لدفع موسكو نحو وقف القتال';
const number = 11;
const typed = 'ما يُعرف حتى الآن قليل.';

/** Layla and Samer, each at a browser of their own, both at the seed article. */
async function sitTogether(browser: Browser, url: string, language: Language, hers = url) {
  const seats = await Promise.all(
    [hers, url].map(async (baseURL, nth) => {
      const desk = await sitDown(browser, { baseURL, language });
      await signInAs(desk.page.context(), baseURL, 'checker', nth);
      await desk.page.goto(`/articles/${await seedArticle(desk.page, baseURL)}`);
      await expect(desk.page.getByRole('article').first()).toBeVisible();
      return desk;
    }),
  );
  const [layla, samer] = seats as [Desk, Desk];
  return { layla, samer };
}

/** The note of a claim in the margin. */
function noteOf({ page, words: said }: Desk, of: number, verdict: string) {
  const margin = page.getByRole('complementary', { name: said.workbench.rail });
  return margin.getByRole('button', { name: new RegExp(`^${of} ${verdict}`) });
}

async function openClaim(desk: Desk) {
  await noteOf(desk, number, '').click();
  await isOpen(desk, number);
}

function labelOf(place: number, { language }: Desk): string {
  return defaultScale[place - 1]?.label[language] ?? '';
}

test('what one person does the other sees without a reload', async ({ newsroom, browser }) => {
  const { layla, samer } = await sitTogether(browser, newsroom.url, 'ar');
  await mark(layla, words, number);
  await expect(noteOf(samer, number, samer.words.terms.pending)).toBeVisible();
  await openClaim(samer);
  await layla.page.keyboard.press('5');
  const scale = samer.page.getByRole('radiogroup', { name: samer.words.inspector.field.rating });
  const chosen = scale.getByRole('radio', { name: labelOf(5, samer), exact: true });
  await expect(chosen).toBeChecked();
});

test('who was away gets exactly what was missed, and keeps the words under their hands', async ({
  newsroom,
  browser,
}) => {
  const cable = await layCable(newsroom.url);
  const { layla, samer } = await sitTogether(browser, newsroom.url, 'en', cable.url);
  await mark(layla, words, number);
  await openClaim(samer);
  await cable.pull();
  await expect(layla.page.getByText(layla.words.frame.offline).first()).toBeVisible();
  await rationaleOf(layla).pressSequentially(typed);

  await samer.page.keyboard.press('4');
  await mark(samer, 'سبل تنسيق المواقف', number + 1);
  await expect(noteOf(layla, number + 1, '')).toBeHidden();
  await cable.plug();

  await expect(noteOf(layla, number + 1, layla.words.terms.pending)).toBeVisible();
  const scale = layla.page.getByRole('radiogroup', { name: layla.words.inspector.field.rating });
  await expect(scale.getByRole('radio', { name: labelOf(4, layla), exact: true })).toBeChecked();
  await expect(rationaleOf(layla)).toHaveValue(typed);
  await openClaim(samer);
  await expect(rationaleOf(samer)).toHaveValue(typed);
  await cable.pull();
});

test('news that comes while an own edit is on its way is not dropped', async ({
  newsroom,
  browser,
}) => {
  const { layla, samer } = await sitTogether(browser, newsroom.url, 'ar');
  await mark(layla, words, number);
  await openClaim(samer);
  await layla.page.context().setOffline(true);
  await rationaleOf(layla).pressSequentially(typed);
  await samer.page.keyboard.press('4');
  await mark(samer, 'سبل تنسيق المواقف', number + 1);
  await layla.page.context().setOffline(false);
  await expect(noteOf(layla, number + 1, layla.words.terms.pending)).toBeVisible();
  await openClaim(samer);
  await expect(rationaleOf(samer)).toHaveValue(typed);
});

test('words typed without a line outlive a reload', async ({ newsroom, browser }) => {
  const { layla, samer } = await sitTogether(browser, newsroom.url, 'ar');
  await mark(layla, words, number);
  await newsroom.stop();
  await rationaleOf(layla).pressSequentially(typed);
  await newsroom.start();
  await layla.page.reload();
  await expect(rationaleOf(layla)).toHaveValue(typed);
  await openClaim(samer);
  await expect(rationaleOf(samer)).toHaveValue(typed);
});

for (const language of ['ar', 'en'] satisfies Language[]) {
  test(`two texts for one field are put side by side, and both stay in the history (${language})`, async ({
    newsroom,
    browser,
  }) => {
    const { layla, samer } = await sitTogether(browser, newsroom.url, language);
    const { inspector, conflict, happening } = layla.words;
    await mark(layla, words, number);
    await openClaim(samer);
    const [hers, his] = ['دعت واشنطن موسكو إلى وقف القتال.', 'حاولت واشنطن إقناع موسكو.'];
    const both = `${hers} ${his}`;
    const text = ({ page }: Desk) =>
      page.getByLabel(inspector.field.claimReviewed, { exact: true });

    await samer.page.context().setOffline(true);
    await text(samer).fill(his);
    await text(layla).fill(hers);
    await text(layla).press('Tab');
    await expect(layla.page.getByText(savedSign(layla))).toBeVisible();
    await samer.page.context().setOffline(false);

    await samer.page.getByRole('button', { name: inspector.compare }).click();
    const dialog = samer.page.getByRole('dialog', { name: conflict.title });
    await expect(dialog.getByText(hers)).toBeVisible();
    await expect(dialog.getByText(his)).toBeVisible();
    await pick(dialog, conflict.merge);
    await dialog.getByLabel(conflict.merged).fill(both);
    await dialog.getByRole('button', { name: conflict.apply }).click();
    await expect(dialog).toBeHidden();
    for (const desk of [layla, samer]) {
      await expect(text(desk)).toHaveValue(both);
      await expect(desk.page.getByRole('button', { name: inspector.compare })).toBeHidden();
    }

    const history = layla.page.getByRole('region', { name: inspector.dock });
    await history.getByRole('button', { name: inspector.history }).click();
    const [, edited = ''] = fill(happening.claimDescribed, { number, who: '|' }).split('|');
    await expect(history.getByText(edited.trim())).toHaveCount(2);
  });
}

/** What the bar says once an edit is kept, up to the time of day. */
function savedSign({ words: said }: Desk): string {
  return said.frame.saved.replace(' {{time}}', '');
}
