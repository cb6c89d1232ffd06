/** Who may ask and change what, through the real contract. */

import { randomUUID } from 'node:crypto';
import { appRouter } from '@isnad/api';
import { actions } from '@isnad/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Name, openTestNewsroom, standing, type TestNewsroom } from '../fixtures/newsroom.ts';

let desk: TestNewsroom;
beforeAll(async () => {
  desk = await openTestNewsroom();
});
afterAll(() => desk.close());

const open = ['newsroom.welcome', 'session.me'];
/** tRPC keeps its flat list of procedures out of the public types. */
type Declared = Record<string, { readonly _def: { readonly meta?: { readonly action: string } } }>;
const procedures = Object.entries(appRouter._def.procedures as unknown as Declared);

test('every procedure declares a permission that the desk knows', () => {
  const declared = procedures.map(([, { _def }]) => _def.meta?.action);
  expect(declared.length).toBeGreaterThan(30);
  for (const action of declared) expect(['public', ...actions]).toContain(action);
});

test('only the sign-in page asks without a name', () => {
  const found = procedures.filter(([, { _def }]) => _def.meta?.action === 'public');
  expect(found.map(([path]) => path).sort()).toEqual(open);
});

test.each(procedures.filter(([path]) => !open.includes(path)).map(([path]) => path))(
  'a stranger is turned away at %s',
  async (path) => {
    const [noun = '', verb = ''] = path.split('.');
    const contract = desk.as(null) as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    await expect(contract[noun]?.[verb]?.({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  },
);

const everyone: readonly Name[] = ['viewer', 'checker', 'editor', 'admin'];
type Caller = ReturnType<TestNewsroom['as']>;
const changes: readonly [string, (caller: Caller) => Promise<{ ok: boolean }>, readonly Name[]][] =
  [
    [
      'read a pasted article',
      ({ article }) => article.read({ text: 'خبر قصير.' }),
      ['checker', 'editor', 'admin'],
    ],
    [
      'mark a claim',
      ({ claim }) =>
        claim.mark({
          ...{ claimId: randomUUID(), appearanceId: randomUUID(), eventId: randomUUID() },
          ...{ articleId: desk.articleId, versionId: desk.versionId },
          spans: [{ start: 0, end: 5 }],
        }),
      ['checker', 'editor', 'admin'],
    ],
    [
      'approve a claim',
      async ({ claim }) => claim.approve(standing(await desk.submitted('240 مليار دولار'))),
      ['editor', 'admin'],
    ],
    [
      'rename the newsroom',
      async ({ newsroom }) => {
        const found = await desk.store.newsroom();
        return newsroom.describe({
          eventId: randomUUID(),
          expectedRevision: found?.revision ?? 0,
          changes: { name: `المكتب ${found?.revision}` },
        });
      },
      ['admin'],
    ],
  ];

describe.each(changes)('to %s', (_what, change, allowed) => {
  test.each(everyone)('asked by: %s', async (name) => {
    const answer = await change(desk.as(name));
    if (allowed.includes(name)) expect(answer).toMatchObject({ ok: true });
    else expect(answer).toEqual({ ok: false, refusal: 'not-allowed' });
  });
});

test('only an admin verifies the journal', async () => {
  expect(await desk.as('admin').journal.verify()).toMatchObject({ ok: true });
  await expect(desk.as('editor').journal.verify()).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a checker does not give out work', async () => {
  const claim = await desk.mark('أسبوعاً كاملاً');
  const changes = { assigneeId: desk.people.second.id };
  const asked = { ...standing(claim), changes };
  expect(await desk.as('checker').claim.describe(asked)).toMatchObject({ refusal: 'not-allowed' });
  expect(await desk.as('editor').claim.describe(asked)).toMatchObject({ ok: true });
});
