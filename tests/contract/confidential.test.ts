/** Who a confidential source is stays with those who brought it, editors and admins. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { appRouter } from '@isnad/api';
import type { Claim } from '@isnad/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accepted,
  type Name,
  openTestNewsroom,
  standing,
  type TestNewsroom,
} from '../fixtures/newsroom.ts';

/** One word in every field that could tell who it is. */
const planted = {
  title: 'نجلاء-زمردة',
  publisher: 'مرفأ-زمردة',
  author: 'كاتب-زمردة',
  url: 'https://secret-harbour.example/',
} as const;
const name = /زمردة|secret-harbour/u;
/** What the source said can tell who spoke. */
const words = 'رأيت الحمولة بعيني';

let desk: TestNewsroom;
let sourceId: string;
let claim: Claim;

beforeAll(async () => {
  desk = await openTestNewsroom();
  sourceId = await desk.source({ ...planted, confidential: true, publishedOn: '2025-09-01' });
  const submitted = await desk.submitted('240 مليار دولار');
  const details = {
    ...({ sourceId, stance: 'supports', passage: words } as const),
    ...{ translation: words, note: words, credibility: null },
  };
  const evidence = { ...standing(submitted), evidenceId: randomUUID(), details };
  const withSource = accepted(await desk.as('checker').evidence.add(evidence));
  claim = accepted(await desk.as('editor').claim.approve(standing(withSource)));
});
afterAll(() => desk.close());

/** A question that would tell, for every question of the contract. */
const questions: Readonly<Record<string, () => unknown>> = {
  'session.me': () => undefined,
  'newsroom.welcome': () => undefined,
  'people.list': () => undefined,
  'people.roster': () => undefined,
  'account.mine': () => undefined,
  'article.list': () => undefined,
  'article.open': () => ({ articleId: desk.articleId }),
  'article.versions': () => ({ articleId: desk.articleId }),
  'article.compare': () => ({
    ...{ articleId: desk.articleId, from: desk.versionId, to: desk.versionId },
  }),
  'claim.one': () => ({ claimId: claim.id }),
  'claim.history': () => ({ claimId: claim.id }),
  'source.search': () => ({ search: '', limit: 50 }),
  'review.queue': () => undefined,
  'report.preview': () => ({ articleId: desk.articleId, language: 'ar' }),
  'news.latest': () => ({ limit: 50 }),
};

type Caller = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

async function answers(who: Name): Promise<string> {
  const caller = desk.as(who) as unknown as Caller;
  const asked = Object.entries(questions).map(async ([path, input]) => {
    const [noun = '', verb = ''] = path.split('.');
    const answer = caller[noun]?.[verb]?.(input());
    // Whoever may not ask at all is told nothing either.
    return [path, await answer?.catch(({ code }: { code: string }) => code)];
  });
  return JSON.stringify(await Promise.all(asked));
}

test('no question of the contract is left out', () => {
  const declared = appRouter._def.procedures as unknown as Record<
    string,
    { readonly _def: { readonly type: string; readonly meta?: { readonly action: string } } }
  >;
  const queries = Object.entries(declared)
    .filter(([, { _def }]) => _def.type === 'query' && _def.meta?.action !== 'verify-journal')
    .map(([path]) => path);
  expect(Object.keys(questions).sort()).toEqual(queries.sort());
});

describe('the name of a confidential source', () => {
  test.each(['viewer', 'second'] as const)('is in no answer to a %s', async (who) => {
    const said = await answers(who);
    expect(said).not.toMatch(name);
    expect(said).not.toContain(words);
  });

  test.each(['checker', 'editor', 'admin'] as const)('is known to the %s', async (who) => {
    const said = await answers(who);
    expect(said).toMatch(name);
    expect(said).toContain(words);
  });

  test('is not found by those who may not know it', async () => {
    const search = { search: 'نجلاء', limit: 10 };
    expect(await desk.as('second').source.search(search)).toEqual([]);
    expect(await desk.as('editor').source.search(search)).toMatchObject([{ id: sourceId }]);
  });

  test('is in no report', async () => {
    const preview = await desk.as('editor').report.preview({
      ...{ articleId: desk.articleId, language: 'ar' },
    });
    const said = JSON.stringify(preview);
    expect(said).not.toMatch(name);
    expect(said).not.toContain(words);
  });

  test('is not in the journal', async () => {
    const entries = await desk.store.eventsAfter(0, 1000);
    expect(entries.some(({ event }) => event.subjectId === sourceId)).toBe(true);
    expect(JSON.stringify(entries)).not.toMatch(name);
    expect(await desk.store.projectionsMatchJournal()).toMatchObject({ ok: true });
  });

  test('is not described by those who may not know it', async () => {
    const asked = { eventId: randomUUID(), expectedRevision: 1, sourceId };
    const changes = { reliability: 'C' } as const;
    const answer = await desk.as('second').source.describe({ ...asked, changes });
    expect(answer).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('is changed outside the journal, too', async () => {
    const asked = { eventId: randomUUID(), expectedRevision: 1, sourceId };
    const changes = { author: 'كاتبة-زمردة', reliability: 'C' } as const;
    const described = accepted(await desk.as('checker').source.describe({ ...asked, changes }));
    expect(described).toMatchObject({ ...changes, title: planted.title, revision: 2 });
    expect(JSON.stringify(await desk.store.eventsAfter(0, 1000))).not.toMatch(name);
  });

  test('is gone for good once erased, and the journal still holds', async () => {
    const asked = { eventId: randomUUID(), expectedRevision: 2, sourceId };
    expect(await desk.as('checker').source.eraseIdentity(asked)).toMatchObject({
      refusal: 'not-allowed',
    });
    accepted(await desk.as('editor').source.eraseIdentity(asked));
    for (const who of ['checker', 'editor', 'admin'] as const) {
      expect(await answers(who)).not.toMatch(name);
    }
    expect(await desk.store.verifyJournal()).toMatchObject({ ok: true });
    const { name: file } = desk.store.db.$client;
    const bytes = [file, `${file}-wal`].map((path) => readFileSync(path).toString('utf8')).join('');
    expect(bytes).not.toMatch(name);
  });
});

test('a source that was once named in the open stays open', async () => {
  const open = await desk.source();
  const asked = { eventId: randomUUID(), expectedRevision: 1, sourceId: open };
  const changes = { confidential: true };
  const answer = await desk.as('editor').source.describe({ ...asked, changes });
  expect(answer).toEqual({ ok: false, refusal: 'already-named' });
});

test('a source that is opened says in the journal who it is', async () => {
  const hidden = await desk.source({ ...planted, title: 'وكالة', confidential: true });
  const asked = { eventId: randomUUID(), expectedRevision: 1, sourceId: hidden };
  const changes = { confidential: false };
  const opened = accepted(await desk.as('checker').source.describe({ ...asked, changes }));
  expect(opened).toMatchObject({ ...planted, title: 'وكالة', identityHash: null });
  expect(await desk.store.projectionsMatchJournal()).toMatchObject({ ok: true });
});
