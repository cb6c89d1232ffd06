/** Tokens for programs: scope, end, last use; shown once, kept as a hash. */

import type { MadeToken } from '@isnad/api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Member, openStaffedServer, type StaffedServer } from '../fixtures/staff.ts';

let server: StaffedServer;
let checker: Member;
beforeEach(async () => {
  server = await openStaffedServer();
  checker = await server.join('checker');
});
afterEach(() => server.close());

const day = 86_400_000;
const plain = { name: 'الأرشيف', access: 'read', role: 'checker', days: 30 };

async function make(changes: object = {}, member = checker): Promise<MadeToken> {
  const answer = await member.visitor.tell('account.makeToken', { ...plain, ...changes });
  return (answer as { value: MadeToken }).value;
}

const asProgram = (token: string, url: string, payload?: object) =>
  server.house.app.inject({
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(payload ? { method: 'POST', payload } : {}),
  });

const sourceAsked = () => ({
  sourceId: crypto.randomUUID(),
  eventId: crypto.randomUUID(),
  details: {
    ...{ kind: 'web-page', title: 'الجمارك', publisher: '', author: null, url: null },
    ...{ publishedOn: null, language: 'ar', proximity: 'primary', reliability: 'B' },
    ...{ repeatsId: null, confidential: false },
  },
});

test('a token is known by its prefix, and its row holds a hash only', async () => {
  const { token } = await make();
  expect(token).toMatch(/^isnad_[\w-]{43}$/);
  const { db } = server.house.premises.store;
  const rows = JSON.stringify(db.$client.prepare('SELECT * FROM api_token').all());
  expect(rows).not.toContain(token);
  expect(rows).not.toContain(token.slice('isnad_'.length));
  expect(JSON.stringify(await checker.visitor.ask('account.mine'))).not.toContain(token);
});

describe('a token that may read', () => {
  test('reads as its person, and its use is noted', async () => {
    const { token, kept } = await make();
    expect((await asProgram(token, '/trpc/article.list')).statusCode).toBe(200);
    expect(await checker.visitor.ask('account.mine')).toMatchObject({
      tokens: [{ id: kept.id, lastUsedAt: expect.any(Number) }],
    });
  });

  test('opens the exports too', async () => {
    const { token } = await make();
    const url = `/export/${crypto.randomUUID()}.csv`;
    expect((await server.house.app.inject({ url })).statusCode).toBe(401);
    expect((await asProgram(token, url)).statusCode).toBe(404);
  });

  test('changes nothing', async () => {
    const { token } = await make();
    const answer = await asProgram(token, '/trpc/source.add', sourceAsked());
    expect(answer.json().result.data).toEqual({ ok: false, refusal: 'not-allowed' });
  });
});

describe('a token that may write', () => {
  test('works at the desk in the name of its person', async () => {
    const { token } = await make({ access: 'write' });
    const answer = await asProgram(token, '/trpc/source.add', sourceAsked());
    expect(answer.json().result.data).toMatchObject({ ok: true });
    const [entry] = await server.house.premises.store.history({ limit: 1 });
    expect(entry?.event.by).toBe(checker.person.id);
  });

  test('as a viewer changes nothing either', async () => {
    const { token } = await make({ access: 'write', role: 'viewer' });
    const answer = await asProgram(token, '/trpc/source.add', sourceAsked());
    expect(answer.json().result.data).toMatchObject({ refusal: 'not-allowed' });
  });

  test.each([
    ['keeps no account', 'account.mine'],
    ['does not see how people sign in', 'people.roster'],
  ])('%s, though an admin made it', async (_what, path) => {
    const { token } = await make({ access: 'write', role: 'admin' }, server.admin);
    expect((await asProgram(token, `/trpc/${path}`)).statusCode).toBe(403);
  });

  test('makes no further tokens', async () => {
    const { token } = await make({ access: 'write' });
    const answer = await asProgram(token, '/trpc/account.makeToken', plain);
    expect(answer.json().result.data).toMatchObject({ refusal: 'not-allowed' });
  });
});

test('nobody lends more than they have', async () => {
  expect(await checker.visitor.tell('account.makeToken', { ...plain, role: 'editor' })).toEqual({
    ok: false,
    refusal: 'not-allowed',
    detail: ['role'],
  });
});

test('a token ends on its day, or when its person ends it, and nobody else does', async () => {
  const { token, kept } = await make({ days: 7 });
  const other = await server.join('editor');
  const end = { tokenId: kept.id };
  expect(await other.visitor.tell('account.endToken', end)).toMatchObject({ refusal: 'not-found' });
  server.later(6 * day);
  expect((await asProgram(token, '/trpc/article.list')).statusCode).toBe(200);
  server.later(2 * day);
  expect((await asProgram(token, '/trpc/article.list')).statusCode).toBe(401);
  await checker.visitor.comeInAs(checker.person);
  const again = await make();
  await checker.visitor.tell('account.endToken', { tokenId: again.kept.id });
  expect((await asProgram(again.token, '/trpc/article.list')).statusCode).toBe(401);
});

test.each([['isnad_nonsense'], ['nonsense'], ['isnad_']])(
  'the token %s opens nothing',
  async (token) => {
    expect((await asProgram(token, '/trpc/article.list')).statusCode).toBe(401);
  },
);
