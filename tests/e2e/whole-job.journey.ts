/** The whole job by hand on the seed article: from its words to a published report, and past a restart. */
import { expect } from '@playwright/test';
import { enterAs, leave, sitDown } from './hand/desk.ts';
import { isOpen, quoteIs } from './hand/sheet.ts';
import { test } from './newsroom.ts';
import { signInAs } from './people.ts';
import { importByPaste, isOnTheSheet } from './whole-job/importing.ts';
import {
  clickThrough,
  markAgain,
  markClaims,
  numbers,
  openSeed,
  quote,
  resize,
  settle,
} from './whole-job/marking.ts';
import {
  describe,
  judge,
  prove,
  submit,
  submitTooEarly,
  writeRationale,
} from './whole-job/proving.ts';
import { filesAreRight, historyTells, isPublic, publish } from './whole-job/publishing.ts';
import { approve, changeAfterApproval, mend, returnClaim } from './whole-job/reviewing.ts';

/** How the server goes down at the end of each language's day. */
const endings = [
  ['ar', 'restart'],
  ['en', 'power cut'],
] as const;

for (const [language, ending] of endings) {
  test(`a claim goes from words to a published report and survives a ${ending} (${language})`, async ({
    newsroom,
    browser,
  }) => {
    test.setTimeout(150_000);
    const checker = await sitDown(browser, { baseURL: newsroom.url, language });
    await enterAs(checker, 'checker');
    await test.step('a second article comes in by paste', async () => {
      await importByPaste(checker);
      await isOnTheSheet(checker);
    });
    await openSeed(checker);
    const [articlePath = ''] = /\/articles\/[^/]+/.exec(checker.page.url()) ?? [];
    await test.step('words become claims', async () => {
      await markClaims(checker);
      await clickThrough(checker);
      await resize(checker);
      await markAgain(checker);
      await settle(checker);
    });
    await test.step('the claim is described, proved and judged', async () => {
      await describe(checker);
      await prove(checker);
      await submitTooEarly(checker);
      await judge(checker);
      await writeRationale(checker);
      await submit(checker);
    });
    await leave(checker);

    const editor = await sitDown(browser, { baseURL: newsroom.url, language });
    await test.step('the editor returns it, the checker mends it', async () => {
      await enterAs(editor, 'editor');
      await returnClaim(editor);
      await enterAs(checker, 'checker');
      await checker.page.goto(articlePath);
      await mend(checker);
      await approve(editor);
    });
    await test.step('a change after approval goes round again', async () => {
      await changeAfterApproval(checker);
      await approve(editor);
    });
    const address = await test.step('the report is published', async () => {
      const published = await publish(editor, articlePath);
      await isPublic(browser, published, 'ar');
      await isPublic(browser, published, 'en');
      await filesAreRight(editor);
      return published;
    });

    if (ending === 'power cut') await newsroom.kill9();
    else await newsroom.stop();
    await newsroom.start();
    await test.step('everything is still there', async () => {
      await isPublic(browser, address, language);
      await checker.page.goto(`${articlePath}/claims/${numbers.main}`);
      await isOpen(checker, numbers.main);
      await quoteIs(checker, quote);
      await historyTells(checker);
      const admin = await browser.newContext();
      await signInAs(admin, newsroom.url, 'admin');
      const verified = await admin.request.get(`${newsroom.url}/trpc/journal.verify`);
      expect(await verified.json()).toMatchObject({ result: { data: { ok: true } } });
    });
  });
}
