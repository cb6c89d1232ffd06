/** The second factor: set up, asked for at every door, never taken twice, and never skipped. */

import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStaffedServer, password, type StaffedServer } from '../fixtures/staff.ts';
import { Visitor } from '../fixtures/visitor.ts';

let server: StaffedServer;
let admin: Visitor;
beforeEach(async () => {
  server = await openStaffedServer();
  admin = server.admin.visitor;
});
afterEach(() => server.close());

const email = 'admin@desk.example';
const half = 30_000;

/** What an authenticator shows now. */
const shown = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: server.house.premises.now(),
  });

async function setUp(visitor: Visitor): Promise<{ secret: string; codes: readonly string[] }> {
  const begun = await visitor.post('/api/door/second-factor/begin', { password });
  const secret = String(begun.body.secret);
  const confirmed = await visitor.post('/api/door/second-factor/confirm', { code: shown(secret) });
  expect(confirmed).toMatchObject({ status: 200, body: { owes: null } });
  return { secret, codes: confirmed.body.codes as string[] };
}

const give = (visitor: Visitor, code: string) => visitor.post('/api/door/second-factor', { code });

async function atDoor(): Promise<Visitor> {
  const visitor = new Visitor(server.house);
  expect(await visitor.signIn(email, password)).toMatchObject({ body: { owes: 'second-factor' } });
  return visitor;
}

test('setting it up needs the password, and gives ten recovery codes', async () => {
  const without = await admin.post('/api/door/second-factor/begin');
  expect(without.status).toBe(401);
  const { codes } = await setUp(admin);
  expect(new Set(codes).size).toBe(10);
  expect(await admin.ask('account.mine')).toMatchObject({ secondFactor: { recoveryCodes: 10 } });
});

test('the password alone opens nothing any more', async () => {
  const { secret } = await setUp(admin);
  const visitor = await atDoor();
  expect(await visitor.name()).toBeNull();
  expect(await visitor.ask('article.list')).toBe('UNAUTHORIZED');
  const cookie = visitor.cookie;
  server.later(half);
  expect(await give(visitor, shown(secret))).toMatchObject({ status: 200, body: { owes: null } });
  expect(await visitor.name()).toBe(email);
  expect(visitor.cookie).not.toContain(cookie);
});

test('a code is taken once, and a recovery code too', async () => {
  const { secret, codes } = await setUp(admin);
  server.later(half);
  const code = shown(secret);
  expect((await give(await atDoor(), code)).status).toBe(200);
  expect((await give(await atDoor(), code)).status).toBe(401);
  const [recovery = ''] = codes;
  const typed = recovery.toLowerCase().replaceAll('-', ' ');
  expect((await give(await atDoor(), typed)).status).toBe(200);
  expect((await give(await atDoor(), recovery)).status).toBe(401);
});

test('a code typed in Arabic digits is understood', async () => {
  const { secret } = await setUp(admin);
  server.later(half);
  const arabic = shown(secret).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
  expect((await give(await atDoor(), arabic)).status).toBe(200);
});

test('guessing codes ends after five, however often the password is given anew', async () => {
  const { secret } = await setUp(admin);
  const statuses: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const visitor = await atDoor();
    statuses.push((await give(visitor, '000000')).status, (await give(visitor, '111111')).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  expect((await give(await atDoor(), shown(secret))).status).toBe(429);
});

test('the door does not wait for a code for ever', async () => {
  const { secret } = await setUp(admin);
  const visitor = await atDoor();
  server.later(11 * 60_000);
  expect((await give(visitor, shown(secret))).status).toBe(401);
});

test('a link to a new password does not go round it', async () => {
  await setUp(admin);
  const people = (await admin.ask('people.list')) as { id: string }[];
  const asked = { personId: people[0]?.id };
  const made = (await admin.tell('people.makeResetLink', asked)) as { value: { link: string } };
  const token = made.value.link.split('/').at(-1);
  const chosen = 'eight qz';
  const visitor = new Visitor(server.house);
  expect((await visitor.post('/api/door/reset/accept', { token, password: chosen })).status).toBe(
    200,
  );
  expect(await visitor.signIn(email, chosen)).toMatchObject({ body: { owes: 'second-factor' } });
  expect(await visitor.name()).toBeNull();
});

async function change(secondFactor: string): Promise<void> {
  const { newsroom } = (await admin.ask('session.me')) as { newsroom: { revision: number } };
  const asked = {
    eventId: crypto.randomUUID(),
    expectedRevision: newsroom.revision,
    changes: { secondFactor },
  };
  expect(await admin.tell('newsroom.describe', asked)).toMatchObject({ ok: true });
}

describe('where editors must have one', () => {
  beforeEach(async () => {
    await setUp(admin);
    await change('editors');
  });

  test('an editor without one gets no further than to set it up', async () => {
    const { visitor } = await server.join('editor');
    expect(await visitor.name()).toBeNull();
    expect(await visitor.ask('review.queue')).toBe('UNAUTHORIZED');
    const standing = await server.house.app.inject({
      url: '/api/door',
      headers: { cookie: visitor.cookie },
    });
    expect(standing.json()).toMatchObject({ email: 'editor@desk.example', owes: 'enrolment' });
    await setUp(visitor);
    expect(await visitor.name()).toBe('editor@desk.example');
  });

  test('whoever is in without one has to go out', async () => {
    const { visitor } = await server.join('editor', 'early');
    await change('optional');
    await visitor.comeInAs((await server.join('editor', 'other')).person);
    expect(await visitor.name()).toBe('other@desk.example');
    await change('editors');
    const headers = { cookie: visitor.cookie };
    const standing = await server.house.app.inject({ url: '/api/door', headers });
    expect(standing.json()).toMatchObject({ email: null });
  });

  test('a checker comes in as ever', async () => {
    const { visitor } = await server.join('checker');
    expect(await visitor.name()).toBe('checker@desk.example');
  });
});

test('an admin takes it away from somebody who has lost everything', async () => {
  const { person, visitor } = await server.join('checker');
  await setUp(visitor);
  await admin.tell('people.removeSecondFactor', { personId: person.id });
  expect(await visitor.name()).toBeNull();
  await visitor.comeInAs(person);
  expect(await visitor.name()).toBe(person.email);
});

test('giving it up needs the password, and ends the other sign-ins', async () => {
  await setUp(admin);
  expect((await admin.post('/api/door/second-factor/remove')).status).toBe(401);
  expect((await admin.post('/api/door/second-factor/remove', { password })).status).toBe(200);
  expect(await new Visitor(server.house).signIn(email, password)).toMatchObject({
    body: { owes: null },
  });
});

test('a copy of the database holds no seed and no recovery code', async () => {
  const { secret, codes } = await setUp(admin);
  const { db } = server.house.premises.store;
  const rows = ['second_factor', 'recovery_code'].map((table) =>
    JSON.stringify(db.$client.prepare(`SELECT * FROM ${table}`).all()),
  );
  for (const word of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
    expect(rows.join()).not.toContain(word);
  }
});
