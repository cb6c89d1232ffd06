/** The server's doors: sign-in, first run, other sites, oversized requests, unknown addresses. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { founding, openTestServer, type TestServer } from '../fixtures/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server.close());

const signIn = (password: string, headers: Record<string, string> = {}) =>
  server.house.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers,
    payload: { email: founding.email, password },
  });

const ask = async (path: string, cookie = '') => {
  const headers = cookie ? { cookie } : {};
  return (await server.house.app.inject({ url: `/trpc/${path}`, headers })).json();
};

describe('the first run', () => {
  test('founds the newsroom, and its founder is the admin', async () => {
    expect((await ask('newsroom.welcome')).result.data).toMatchObject({
      founded: false,
      tryAs: [],
    });
    expect((await server.found()).statusCode).toBe(201);
    const me = await ask('session.me', await server.signIn());
    expect(me.result.data).toMatchObject({
      person: { email: founding.email, role: 'admin' },
      newsroom: { details: { name: founding.name, demo: false } },
    });
  });

  test('has one winner when many come at once', async () => {
    const emails = ['one', 'two', 'three', 'four'].map((name) => `${name}@desk.example`);
    const answers = await Promise.all(emails.map((email) => server.found({ email })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409]);
    expect(await server.house.premises.store.people()).toHaveLength(1);
  });

  test.each([
    ['a short password', { password: 'short' }, 'password', 'too-short'],
    ['no e-mail', { email: 'karim' }, 'email', 'wrong-shape'],
    ['a name with a NUL', { name: 'a\0b' }, 'name', 'wrong-shape'],
    ['a role of its own choice', { role: 'admin' }, 'role', 'wrong-shape'],
  ])('is refused with %s', async (_what, changes, field, problem) => {
    const answer = await server.found(changes);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ door: [{ field, problem }] });
    expect(await server.house.premises.store.newsroom()).toBeNull();
  });
});

describe('sign-in', () => {
  test('refuses a wrong password, and after many of them asks to wait', async () => {
    await server.found();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      statuses.push((await signIn('not the password')).statusCode);
    }
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
  }, 30_000);

  test('keeps the token out of reach of scripts', async () => {
    await server.found();
    const answer = await signIn(founding.password);
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(answer.body).not.toContain(cookie?.value.split('.')[0]);
  });

  test.each(['/api/auth/sign-up/email', '/api/auth/change-password'])(
    'has no door at %s',
    async (url) => {
      const answer = await server.house.app.inject({ method: 'POST', url, payload: founding });
      expect(answer.statusCode).toBe(404);
    },
  );
});

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['a cross-site form', { 'sec-fetch-site': 'cross-site' }],
])('nothing is changed for %s', async (_who, headers) => {
  await server.found();
  const answer = await signIn(founding.password, headers);
  expect(answer.statusCode).toBe(403);
  expect(answer.cookies).toEqual([]);
});

test('a request that is too large is refused by name and size', async () => {
  const payload = JSON.stringify({ text: 'ا'.repeat(1_600_000) });
  const headers = { 'content-type': 'application/json' };
  const sent = { method: 'POST', url: '/trpc/article.read', headers, payload } as const;
  const answer = await server.house.app.inject(sent);
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ refusal: 'too-large', limit: 3_000_000 });
});

test.each([
  ['as long as it may be is read', 5_000, 'NOT_FOUND', null],
  ['that is longer is refused by name and size', 20_000, 'BAD_REQUEST', 5_000],
])('a report’s summary %s', async (_what, length, code, limit) => {
  await server.found();
  const answer = await server.house.app.inject({
    method: 'POST',
    url: '/trpc/report.preview',
    headers: { cookie: await server.signIn() },
    payload: {
      articleId: '01a20a41-0a70-7dbb-aff3-5f0a025c70d4',
      language: 'ar',
      summary: 'ا'.repeat(length),
    },
  });
  const { data } = answer.json().error;
  expect(data.code).toBe(code);
  expect(data.door?.[0] ?? null).toEqual(
    limit && expect.objectContaining({ field: 'summary', problem: 'too-long', limit }),
  );
});

test.each(['/nothing', '/assets/gone.js', '/r/unknown', '/.git/config', '/../package.json'])(
  '%s is not found, and says so',
  async (url) => {
    expect((await server.house.app.inject({ url })).statusCode).toBe(404);
  },
);

test.each(['/healthz', '/nothing', '/trpc/session.me'])(
  '%s carries the strict headers',
  async (url) => {
    const { headers } = await server.house.app.inject({ url });
    expect(headers['content-security-policy']).not.toMatch(/unsafe/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  },
);

test('an export is for people of the newsroom only', async () => {
  const url = '/export/01a20a41-0a70-7dbb-aff3-5f0a025c70d4.html';
  expect((await server.house.app.inject({ url })).statusCode).toBe(401);
});
