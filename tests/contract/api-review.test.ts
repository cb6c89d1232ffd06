/** From the checker's words to the public report, with every rule in between. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accepted,
  articleText,
  openTestNewsroom,
  standing,
  type TestNewsroom,
} from '../fixtures/newsroom.ts';

let desk: TestNewsroom;
beforeAll(async () => {
  desk = await openTestNewsroom();
});
afterAll(() => desk.close());

test('nobody approves a verdict that they wrote on', async () => {
  const claim = await desk.submitted('240 مليار دولار');
  const changes = { confidence: 'high' } as const;
  const edited = accepted(await desk.as('editor').verdict.propose({ ...standing(claim), changes }));
  const own = await desk.as('editor').claim.approve(standing(edited));
  expect(own).toEqual({ ok: false, refusal: 'own-verdict' });
  expect(accepted(await desk.as('admin').claim.approve(standing(edited))).stage).toBe('approved');
});

test('an approval falls when the wording changes afterwards', async () => {
  const claim = await desk.submitted('240 مليار دولار');
  const approved = accepted(await desk.as('editor').claim.approve(standing(claim)));
  const changes = { claimReviewed: 'صياغة أخرى' };
  const moved = await desk.as('checker').claim.describe({ ...standing(approved), changes });
  expect(accepted(moved)).toMatchObject({ stage: 'recheck', review: { approved: null } });
});

test('an approval falls when a source behind it changes, in the same step', async () => {
  const claim = await desk.submitted('240 مليار دولار');
  const approved = accepted(await desk.as('editor').claim.approve(standing(claim)));
  const sourceId = approved.evidence[0]?.sourceId ?? '';
  const asked = { eventId: randomUUID(), expectedRevision: 1, sourceId };
  const described = { ...asked, changes: { title: 'عنوان مصحح' } };
  accepted(await desk.as('checker').source.describe(described));
  expect((await desk.store.claim(claim.id))?.stage).toBe('recheck');
});

test('a claim goes back only with a reason', async () => {
  const claim = await desk.submitted('240 مليار دولار');
  const { claim: editor } = desk.as('editor');
  const field = 'rationale' as const;
  const silent = await editor.return({ ...standing(claim), field, reason: '  ' });
  expect(silent).toMatchObject({ ok: false, refusal: 'reason-needed' });
  const back = accepted(await editor.return({ ...standing(claim), field, reason: 'أين المصدر؟' }));
  expect(back.review.returned).toMatchObject({ field, reason: 'أين المصدر؟' });
  const { returned } = await desk.as('editor').review.queue();
  expect(returned[0]?.claims.map(({ id }) => id)).toContain(claim.id);
});

test('an incomplete claim is told what it lacks', async () => {
  const claim = await desk.mark('240 مليار دولار');
  const answer = await desk.as('checker').claim.submit(standing(claim));
  const detail = ['wording', 'evidence', 'rating', 'rationale'];
  expect(answer).toEqual({ ok: false, refusal: 'incomplete', detail });
});

test('a stale edit changes nothing and gets what stands now', async () => {
  const claim = await desk.mark('240 مليار دولار');
  const first = { ...standing(claim), changes: { claimReviewed: 'الأولى' } };
  const second = { ...standing(claim), changes: { claimReviewed: 'الثانية' } };
  accepted(await desk.as('checker').claim.describe(first));
  const answer = await desk.as('second').claim.describe(second);
  expect(answer).toMatchObject({
    ok: false,
    refusal: 'stale-revision',
    current: { revision: 2, details: { claimReviewed: 'الأولى' } },
  });
});

test('the same request sent twice is written once', async () => {
  const claim = await desk.mark('240 مليار دولار');
  const asked = { ...standing(claim), changes: { claimReviewed: 'مرة واحدة' } };
  const before = await desk.store.lastSeq();
  const answers = [
    await desk.as('checker').claim.describe(asked),
    await desk.as('checker').claim.describe(asked),
  ];
  expect(await desk.store.lastSeq()).toBe(before + 1);
  expect(answers[1]).toEqual(answers[0]);
});

test.each([
  ['words outside the text', [{ start: 0, end: 10_000 }], 'target-outside-text'],
  ['no words', [], 'target-empty'],
  [
    'words in two places at once',
    [
      { start: 0, end: 5 },
      { start: 3, end: 8 },
    ],
    'target-unordered',
  ],
])('a claim is not marked on %s', async (_what, spans, refusal) => {
  const ids = { claimId: randomUUID(), appearanceId: randomUUID(), eventId: randomUUID() };
  const { articleId, versionId } = desk;
  const answer = await desk.as('checker').claim.mark({ ...ids, articleId, versionId, spans });
  expect(answer).toEqual({ ok: false, refusal });
});

test('the same text is not imported twice', async () => {
  const asked = { eventId: randomUUID(), articleId: randomUUID() };
  const handedIn = { ...asked, draft: { text: articleText }, details: {} };
  const answer = await desk.as('checker').article.import(handedIn);
  expect(answer).toEqual({ ok: false, refusal: 'already-imported', detail: [desk.articleId] });
});

test('publication freezes what is approved and counts revisions', async () => {
  const claim = await desk.submitted('240 مليار دولار');
  accepted(await desk.as('editor').claim.approve(standing(claim)));
  const publish = async () => {
    const article = await desk.store.article(desk.articleId);
    const asked = { eventId: randomUUID(), expectedRevision: article?.revision ?? 0 };
    const words = { headline: 'ماذا صحّ؟', summary: 'الرقم صحيح.' };
    const { articleId } = desk;
    return accepted(await desk.as('editor').report.publish({ ...asked, articleId, ...words }));
  };
  const first = await publish();
  expect(first).toMatchObject({ revision: 1, url: `https://newsroom.example/r/${first.slug}` });
  expect((await desk.store.claim(claim.id))?.stage).toBe('published');
  expect(await publish()).toMatchObject({ revision: 2, slug: first.slug });
  expect((await desk.store.publicationRevision(first.slug, 1))?.hash).toBe(first.reportHash);
});
