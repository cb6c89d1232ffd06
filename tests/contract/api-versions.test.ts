/** A corrected text comes in through the real contract: what stands, what falls, who says so. */

import { randomUUID } from 'node:crypto';
import { type Claim, isUnsettled } from '@isnad/core';
import { quoteOf } from '@isnad/text';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  accepted,
  articleText,
  openTestNewsroom,
  standing,
  type TestNewsroom,
} from '../fixtures/newsroom.ts';

let desk: TestNewsroom;
beforeEach(async () => {
  desk = await openTestNewsroom();
});
afterEach(() => desk.close());

const opened = () => desk.as('checker').article.open({ articleId: desk.articleId });

async function correct(text: string, name: 'checker' | 'viewer' = 'checker') {
  const { article } = await opened();
  const asked = { eventId: randomUUID(), expectedRevision: article.revision };
  return desk.as(name).article.correct({ ...asked, articleId: article.id, draft: { text } });
}

async function corrected(text: string) {
  const answer = await correct(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function now({ id }: Claim): Promise<Claim> {
  const claim = await desk.store.claim(id);
  if (!claim) throw new Error('gone');
  return claim;
}

const figure = '240 مليار دولار';
const opinion = 'الانفصال مستحيل';
const raised = articleText.replace('240', '250');

describe('a corrected text', () => {
  test('leaves alone the claims whose words stand', async () => {
    const claim = await desk.submitted(opinion);
    accepted(await desk.as('editor').claim.approve(standing(claim)));
    expect(await corrected(`فقرة جديدة في البداية.\n${raised}`)).toMatchObject({ unsettled: 0 });
    const { article, version, claims } = await opened();
    expect([article.versionCount, version.number]).toEqual([2, 2]);
    const [appearance] = claims[0]?.appearances ?? [];
    const [segment] = appearance?.target.segments ?? [];
    expect(version.document.text.slice(segment?.start, segment?.end)).toBe(opinion);
    expect(claims[0]?.stage).toBe('approved');
  });

  test('takes the approval from a claim whose figure it changed, and names the figure', async () => {
    const claim = await desk.submitted(figure);
    accepted(await desk.as('editor').claim.approve(standing(claim)));
    expect(await corrected(raised)).toMatchObject({ unsettled: 1 });
    const fallen = await now(claim);
    expect(fallen).toMatchObject({ stage: 'recheck', review: { approved: null } });
    expect(fallen.appearances[0]?.anchors.at(-1)).toMatchObject({
      status: 'changed',
      critical: [{ kind: 'number', before: '240', after: '250' }],
    });
    expect(quoteOf(fallen.appearances[0]?.judged ?? { versionId: '', segments: [] })).toBe(figure);
  });

  test('orphans a claim whose sentence is gone', async () => {
    const claim = await desk.mark('واستمرت الزيارة أسبوعاً كاملاً');
    await corrected(articleText.replace(' واستمرت الزيارة أسبوعاً كاملاً.', ''));
    const [appearance] = (await now(claim)).appearances;
    expect(appearance?.anchors.at(-1)).toMatchObject({ status: 'orphan', target: null });
    expect(appearance?.target.versionId).toBe(desk.versionId);
  });

  test('carries the sentences over that were settled and stand', async () => {
    const { version } = await opened();
    const start = version.document.text.indexOf('ويرى');
    const span = { start, end: version.document.text.length };
    const sentence = { articleId: desk.articleId, versionId: version.id, span };
    const asked = { eventId: randomUUID(), ...sentence, as: 'opinion' } as const;
    accepted(await desk.as('checker').article.settle(asked));
    await corrected(raised.replace('عنوان المقال', 'عنوان المقال الجديد'));
    const { article, version: next } = await opened();
    const [settled, ...more] = article.settlements.filter(({ versionId }) => versionId === next.id);
    expect(next.document.text.slice(settled?.start, settled?.end)).toMatch(/^ويرى/);
    expect(more).toEqual([]);
  });

  test('is refused when it is the text that is read now, or another article', async () => {
    expect(await correct(articleText)).toMatchObject({ refusal: 'nothing-changed' });
    const articleId = randomUUID();
    const other = { eventId: randomUUID(), articleId, draft: { text: raised }, details: {} };
    expect(await desk.as('checker').article.import(other)).toMatchObject({ ok: true });
    expect(await correct(raised)).toMatchObject({
      refusal: 'already-imported',
      detail: [articleId],
    });
  });

  test('may bring an earlier text back', async () => {
    const claim = await desk.mark(figure);
    await corrected(raised);
    expect(await corrected(articleText)).toMatchObject({ unsettled: 0 });
    expect((await now(claim)).appearances[0]?.anchors.map(({ status }) => status)).toEqual([
      'changed',
      'unchanged',
    ]);
  });

  test('sent twice comes in once', async () => {
    const { article } = await opened();
    const asked = { eventId: randomUUID(), expectedRevision: article.revision };
    const draft = { ...asked, articleId: article.id, draft: { text: raised } };
    for (const _time of [1, 2]) {
      expect(await desk.as('checker').article.correct(draft)).toMatchObject({ ok: true });
    }
    const { versions } = await desk.as('viewer').article.versions({ articleId: article.id });
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('is not for viewers, nor for whoever looks at an older state', async () => {
    expect(await correct(raised, 'viewer')).toEqual({ ok: false, refusal: 'not-allowed' });
    const stale = { eventId: randomUUID(), expectedRevision: 99, articleId: desk.articleId };
    const answer = await desk.as('checker').article.correct({ ...stale, draft: { text: raised } });
    expect(answer).toMatchObject({ refusal: 'stale-revision' });
    expect((await opened()).version.number).toBe(1);
  });

  test('that cannot be read says why', async () => {
    expect(await correct('   ')).toMatchObject({ ok: false, intake: { refusal: 'intake-empty' } });
  });
});

describe('a changed place', () => {
  let claim: Claim;
  let appearanceId: string;
  beforeEach(async () => {
    claim = await desk.mark(figure);
    await corrected(raised);
    claim = await now(claim);
    appearanceId = claim.appearances[0]?.id ?? '';
  });

  test('is kept: the verdict judges the new words', async () => {
    const asked = { ...standing(claim), appearanceId, as: 'kept' } as const;
    const kept = accepted(await desk.as('checker').claim.settleAppearance(asked));
    expect(quoteOf(kept.appearances[0]?.judged ?? { versionId: '', segments: [] })).toContain(
      '250',
    );
    const back = await desk.as('checker').claim.unsettleAppearance({
      ...standing(kept),
      appearanceId,
    });
    expect(accepted(back).appearances.some(isUnsettled)).toBe(true);
  });

  test('is marked again on words of the version that is read now only', async () => {
    const { version } = await opened();
    const spans = [{ start: 0, end: 5 }];
    const asked = { ...standing(claim), appearanceId, as: 'marked-again', spans } as const;
    const old = await desk.as('checker').claim.settleAppearance({
      ...asked,
      versionId: desk.versionId,
    });
    expect(old).toMatchObject({ ok: false, refusal: 'stale-revision' });
    const again = await desk.as('checker').claim.settleAppearance({
      ...asked,
      versionId: version.id,
    });
    expect(accepted(again).appearances[0]?.target.segments[0]).toMatchObject(spans[0] ?? {});
  });

  test('is not got round by marking words of the earlier version', async () => {
    const spans = [{ start: 0, end: 5 }];
    const asked = { ...standing(claim), versionId: desk.versionId, spans };
    const { addAppearance, moveAppearance } = desk.as('checker').claim;
    const refused = { ok: false, refusal: 'target-mismatch' };
    expect(await addAppearance({ ...asked, appearanceId: randomUUID() })).toEqual(refused);
    expect(await moveAppearance({ ...asked, appearanceId })).toEqual(refused);
  });

  test('that was not found cannot be kept', async () => {
    await corrected('عنوان المقال\n\nويرى محللون أن الانفصال مستحيل.');
    const asked = { ...standing(await now(claim)), appearanceId, as: 'kept' } as const;
    const answer = await desk.as('checker').claim.settleAppearance(asked);
    expect(answer).toMatchObject({ ok: false, refusal: 'target-mismatch' });
  });
});

test('two versions are compared, those of two articles are not', async () => {
  await corrected(raised);
  const { version } = await opened();
  const { article } = desk.as('viewer');
  const pair = { articleId: desk.articleId, from: desk.versionId, to: version.id };
  expect((await article.compare(pair)).to.number).toBe(2);
  const foreign = { ...pair, articleId: randomUUID() };
  await expect(article.compare(foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the journal tells the whole story again', async () => {
  const claim = await desk.submitted(figure);
  await corrected(raised);
  const [appearance] = (await now(claim)).appearances;
  const asked = { ...standing(await now(claim)), appearanceId: appearance?.id ?? '' };
  accepted(await desk.as('second').claim.settleAppearance({ ...asked, as: 'kept' }));
  expect(await desk.store.verifyJournal()).toMatchObject({ ok: true });
  expect(await desk.store.projectionsMatchJournal()).toMatchObject({ ok: true });
});
