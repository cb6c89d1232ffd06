/** Sign-in: guessing is slow, unknown names look like known ones, and nothing usable lies in the file. */

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStaffedServer, password, type StaffedServer } from '../fixtures/staff.ts';
import { Visitor } from '../fixtures/visitor.ts';

let server: StaffedServer;
let owner: Visitor;
beforeEach(async () => {
  server = await openStaffedServer();
  owner = new Visitor(server.house);
});
afterEach(() => server.close());

const email = 'admin@desk.example';
const stranger = () => new Visitor(server.house);

async function guessAt(account: string, times: number): Promise<readonly number[]> {
  const guesses = Array.from({ length: times }, () => stranger().signIn(account, 'not this one'));
  return (await Promise.all(guesses)).map(({ status }) => status);
}

const looked = (statuses: readonly number[]) => statuses.filter((status) => status === 401).length;

describe('guessing', () => {
  test('looks at no more than ten passwords, though a hundred come at once', async () => {
    const statuses = await guessAt(email, 100);
    expect(looked(statuses)).toBe(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(90);
  }, 60_000);

  test('says how long to wait, whoever is guessed', async () => {
    await guessAt(email, 10);
    await guessAt('nobody@desk.example', 10);
    const known = await stranger().signIn(email, password);
    const unknown = await stranger().signIn('nobody@desk.example', password);
    expect(known).toMatchObject({ status: 429, body: { refusal: 'too-many' } });
    expect(known.body.refusal).toBe(unknown.body.refusal);
    expect(known.retryAfter).toBeGreaterThan(50);
    expect(known.retryAfter).toBeLessThanOrEqual(60);
  }, 60_000);

  test('is counted whatever the spelling of the address', async () => {
    await guessAt(email.toUpperCase(), 10);
    expect((await stranger().signIn(email, password)).status).toBe(429);
  }, 60_000);

  test('does not keep the owner out of a device from which they came in before', async () => {
    await owner.signIn(email, password);
    owner.forgetSignIn();
    await guessAt(email, 12);
    expect((await owner.signIn(email, password)).status).toBe(200);
  }, 60_000);

  test('is remembered after the server was started again', async () => {
    await guessAt(email, 10);
    await server.restart();
    expect((await stranger().signIn(email, password)).status).toBe(429);
  }, 60_000);
});

test('the answer to an unknown name is the answer to a wrong password', async () => {
  const wrong = await stranger().signIn(email, 'not this one');
  const unknown = await stranger().signIn('nobody@desk.example', 'not this one');
  expect(unknown).toEqual(wrong);
});

test('every sign-in gets a token of its own, and the one before ends', async () => {
  await owner.signIn(email, password);
  const first = owner.cookie;
  await owner.signIn(email, password);
  expect(owner.cookie).not.toBe(first);
  expect(await owner.name()).toBe(email);
  const headers = { cookie: first };
  const earlier = await server.house.app.inject({ url: '/trpc/session.me', headers });
  expect(earlier.json().result.data).toBeNull();
});

test('a copy of the database opens no door', async () => {
  await owner.signIn(email, password);
  await server.house.premises.store.forget();
  const file = readFileSync(`${server.folder}/isnad.sqlite`).toString('latin1');
  const tokens = owner.cookie.split('; ').map((one) => one.split('=')[1]?.split('.')[0] ?? '');
  expect(tokens.every((token) => token.length >= 32)).toBe(true);
  for (const token of tokens) expect(file).not.toContain(token);
  expect(file).not.toContain(password);
});

describe('a sign-in', () => {
  const hour = 3_600_000;
  test('ends after half a day without work', async () => {
    await owner.signIn(email, password);
    server.later(11 * hour);
    expect(await owner.name()).toBe(email);
    server.later(11 * hour);
    expect(await owner.name()).toBe(email);
    server.later(13 * hour);
    expect(await owner.name()).toBeNull();
  });

  test('is bound to this very host behind TLS', async () => {
    await server.close();
    server = await openStaffedServer({ publicUrl: 'https://desk.example' });
    const answer = await server.house.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email, password },
    });
    expect(answer.cookies.map(({ name }) => name).sort()).toEqual([
      '__Host-isnad.device',
      '__Host-isnad.session',
    ]);
    for (const cookie of answer.cookies) {
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
      expect(cookie).not.toHaveProperty('domain');
    }
  });
});
