/** What bad input gets: a sentence that says which and why, and nothing half-written. */
import { expect } from '@playwright/test';
import { figuresOf } from '../../apps/web/src/language/figures.ts';
import { type Desk, sitDown } from './hand/desk.ts';
import { blockWith, toolbarOf } from './hand/sheet.ts';
import { fill, type Language, type Wording } from './hand/wording.ts';
import { test } from './newsroom.ts';
import { seedArticle, signInAs } from './people.ts';

interface BadFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly why: (words: Wording, number: (value: number) => string) => string;
}

const tooMuch = (words: Wording, measure: 'bytes' | 'textUnits', sizes: Record<string, string>) =>
  `${words.intake.refusal['intake-too-large']} ${fill(words.intake.measure[measure], sizes)}`;

const badFiles: readonly BadFile[] = [
  {
    what: 'an empty file',
    name: 'empty.txt',
    bytes: Buffer.alloc(0),
    why: ({ intake }) => intake.refusal['intake-empty'],
  },
  {
    what: 'a picture',
    name: 'photo.txt',
    bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'),
    why: ({ intake }) => intake.refusal['intake-binary'],
  },
  {
    what: 'a file of more bytes than are read',
    name: 'long.html',
    bytes: Buffer.alloc(2_000_001, 'a '),
    why: (words, number) =>
      tooMuch(words, 'bytes', { size: number(2_000_001), limit: number(2_000_000) }),
  },
  {
    what: 'a text of more letters than are read',
    name: 'long.txt',
    bytes: Buffer.alloc(1_000_001, 'letters '),
    why: (words, number) =>
      tooMuch(words, 'textUnits', { size: number(1_000_001), limit: number(1_000_000) }),
  },
];

const hostile = `<h1>عنوان <script>window.taken = true</script></h1>
<p onclick="window.taken = true">نص سليم <img src=x onerror="window.taken = true"></p>
<p hidden>نص خفي</p><iframe src="javascript:window.top.taken = true"></iframe>`;
const deceptive =
  'عنوان المقال\n\nحوّل المبلغ \u202Eإلى 100\u202C دولار\u0000\u0007 ثم \uD800 انتهى.';

async function hand({ page, words }: Desk, name: string, bytes: Buffer) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.intake.choose }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: bytes });
}

for (const language of ['ar', 'en'] satisfies Language[]) {
  test(`what cannot be an article is refused by name, and nothing is saved (${language})`, async ({
    newsroom,
    browser,
  }) => {
    const desk = await sitDown(browser, { baseURL: newsroom.url, language });
    const { page, words } = desk;
    await signInAs(page.context(), newsroom.url, 'checker');
    await page.goto('/import');
    const preview = page.getByRole('button', { name: words.intake.preview });
    await expect(preview).toBeDisabled();
    await expect(preview).toHaveAccessibleDescription(words.intake.refusal['intake-empty']);
    const { number } = figuresOf(language, 'latn');
    for (const { what, name, bytes, why } of badFiles) {
      await test.step(what, async () => {
        await hand(desk, name, bytes);
        await expect(page.getByRole('alert')).toHaveText(why(words, number));
      });
    }
    await page.goto('/');
    const links = page.getByRole('table').getByRole('link');
    await expect(links.first()).toContainText('بوتين');
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  });
}

test('a page full of scripts comes in as its words alone', async ({ newsroom, browser }) => {
  const desk = await sitDown(browser, { baseURL: newsroom.url, language: 'en' });
  const { page, words } = desk;
  await signInAs(page.context(), newsroom.url, 'checker');
  await page.goto('/import');
  await hand(desk, 'page.html', Buffer.from(hostile));
  for (const kind of ['scripts-removed', 'hidden-text-removed', 'embeds-removed'] as const) {
    const [begin = ''] = words.intake.notice[kind].split(' ({{n}})');
    await expect(page.getByText(begin)).toBeVisible();
  }
  await page.getByRole('button', { name: words.intake.import, exact: true }).click();
  await expect(page.getByRole('article').getByText('نص سليم')).toBeVisible();
  await expect(page.getByText('نص خفي')).toBeHidden();
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
});

test('signs that hide are shown, signs that cannot be read are dropped', async ({
  newsroom,
  browser,
}) => {
  const { page, words } = await sitDown(browser, { baseURL: newsroom.url, language: 'en' });
  await signInAs(page.context(), newsroom.url, 'checker');
  await page.goto('/import');
  await page.getByRole('textbox', { name: words.intake.text }).fill(deceptive);
  await page.getByRole('button', { name: words.intake.preview }).click();
  const sign = fill(words.frame.hiddenSign, { code: 'U+202E' });
  await expect(page.getByRole('article').getByRole('img', { name: sign })).toBeVisible();
  for (const kind of ['bidi-controls', 'control-characters-removed'] as const) {
    await expect(page.getByText(words.intake.notice[kind].replace('{{n}}', '2'))).toBeVisible();
  }
  await page.getByRole('button', { name: words.intake.import, exact: true }).click();
  await expect(page.getByRole('article', { name: 'عنوان المقال' })).toContainText('انتهى');
});

test('a wrong password opens nothing', async ({ newsroom, browser }) => {
  const { page, words } = await sitDown(browser, { baseURL: newsroom.url, language: 'ar' });
  await page.goto('/sign-in');
  await page.getByLabel(words.door.email).fill('layla@riwaq.example');
  await page.getByLabel(words.door.password).fill('not-the-password');
  await page.getByRole('button', { name: words.door.enter, exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(words.door.wrong);
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('a viewer reads and is offered no change', async ({ newsroom, browser }) => {
  const desk = await sitDown(browser, { baseURL: newsroom.url, language: 'en' });
  const { page, words } = desk;
  await signInAs(page.context(), newsroom.url, 'viewer');
  await page.goto('/');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByLabel(words.home.pasteHere)).toBeHidden();
  await page.goto('/import');
  await expect(page.getByText(words.refusal['not-allowed'])).toBeVisible();
  await page.goto(`/articles/${await seedArticle(page, newsroom.url)}`);
  const readOnly = page.getByText(words.workbench.readOnly).filter({ visible: true });
  await expect(readOnly).toBeVisible();
  await blockWith(desk, 'محاولات أمريكية').dblclick();
  await expect(toolbarOf(desk)).toBeHidden();
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Claim 9,/ })
    .click();
  await expect(page.getByRole('figure', { name: words.inspector.quote })).toBeVisible();
  await expect(page.getByRole('button', { name: words.inspector.source })).toBeHidden();
  await expect(page.getByRole('radiogroup')).toBeHidden();
  await expect(page.getByRole('button', { name: words.inspector.submit })).toBeHidden();
});

test('a summary as long as it may be is previewed, and takes no more', async ({
  newsroom,
  browser,
}) => {
  const desk = await sitDown(browser, { baseURL: newsroom.url, language: 'ar' });
  const { page, words } = desk;
  await signInAs(page.context(), newsroom.url, 'editor');
  await page.goto(`/articles/${await seedArticle(page, newsroom.url)}/report`);
  const summary = page.getByLabel(words.report.summary, { exact: true });
  const report = page.frameLocator(`iframe[title="${words.report.previewOf}"]`);
  await summary.fill(`أولها ${'خلاصة '.repeat(3_332)}`);
  await expect(summary).toHaveValue(/^أولها .{4994}$/u);
  await expect(report.getByText(/^أولها خلاصة/u)).toBeVisible();
});

test('an address without anything says so', async ({ newsroom, browser }) => {
  const { page, words } = await sitDown(browser, { baseURL: newsroom.url, language: 'ar' });
  await signInAs(page.context(), newsroom.url, 'checker');
  const nowhere = [
    '/nowhere',
    '/articles/nothing',
    '/articles/0198f000-0000-7000-8000-000000000000',
  ];
  for (const address of nowhere) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: words.fault.notFound })).toBeVisible();
  }
});
