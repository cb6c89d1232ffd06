/** Whoever is signed out, dismissed or given another role is out at once: cookie, token and stream. */

import { randomUUID } from 'node:crypto';
import type { MadeToken } from '@isnad/api';
import type { Person, Role } from '@isnad/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStaffedServer, password, type StaffedServer } from '../fixtures/staff.ts';
import { Visitor } from '../fixtures/visitor.ts';

let server: StaffedServer;
let url: string;
let admin: Visitor;
let checker: Person;
let visitor: Visitor;

beforeEach(async () => {
  server = await openStaffedServer();
  url = await server.house.listen();
  admin = server.admin.visitor;
  ({ person: checker, visitor } = await server.join('checker'));
});
afterEach(() => server.close());

interface Stream {
  /** Settles when the server has ended it. */
  ended(): Promise<'ended'>;
}

/** Follows the news as a browser does. */
async function follow(cookie: string): Promise<Stream> {
  const answer = await fetch(`${url}/trpc/live.events`, {
    headers: { cookie, accept: 'text/event-stream' },
  });
  const reader = answer.body?.getReader();
  if (!reader) throw new Error('nothing to follow');
  await reader.read();
  return {
    async ended() {
      for (;;) if ((await reader.read()).done) return 'ended';
    },
  };
}

async function makeToken(): Promise<string> {
  const asked = { name: 'robot', access: 'read', role: 'checker', days: 7 };
  const made = (await visitor.tell('account.makeToken', asked)) as { value: MadeToken };
  return made.value.token;
}

async function byToken(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await server.house.app.inject({ url: '/trpc/article.list', headers })).statusCode;
}

const endings: readonly (readonly [string, () => Promise<unknown>, 'all' | 'one'])[] = [
  ['they sign out', () => visitor.post('/api/auth/sign-out'), 'one'],
  [
    'they end this sign-in from another device',
    async () => {
      const other = new Visitor(server.house);
      await other.comeInAs(checker);
      return other.tell('account.endOtherSessions', {});
    },
    'one',
  ],
  [
    'they choose another password elsewhere',
    async () => {
      const other = new Visitor(server.house);
      await other.comeInAs(checker);
      return other.post('/api/door/password', {
        current: password,
        password: 'other words entirely',
      });
    },
    'all',
  ],
  ['an admin gives them another role', () => changeRole('viewer'), 'all'],
  ['an admin dismisses them', () => dismiss(null), 'all'],
];

const changeRole = (role: Role) => admin.tell('people.changeRole', { personId: checker.id, role });
const dismiss = (handOverTo: string | null) =>
  admin.tell('people.deactivate', { eventId: randomUUID(), personId: checker.id, handOverTo });

describe.each(endings)('when %s', (_when, end, reach) => {
  test('cookie and open stream end, and tokens where the person changed', async () => {
    const token = await makeToken();
    const { cookie } = visitor;
    const stream = await follow(cookie);
    await end();
    expect(await stream.ended()).toBe('ended');
    const headers = { cookie };
    const asked = await server.house.app.inject({ url: '/trpc/article.list', headers });
    expect(asked.statusCode).toBe(401);
    expect(await byToken(token)).toBe(reach === 'all' ? 401 : 200);
  });
});

test('the streams of others go on', async () => {
  const theirs = await follow(admin.cookie);
  const own = await follow(visitor.cookie);
  await dismiss(null);
  await own.ended();
  expect(await Promise.race([theirs.ended(), admin.name()])).toBe('admin@desk.example');
});

describe('dismissing somebody', () => {
  test('keeps them out and their name on what they wrote, until they are taken back', async () => {
    expect(await dismiss(null)).toMatchObject({ ok: true });
    expect((await new Visitor(server.house).signIn(checker.email, password)).status).toBe(401);
    expect(await admin.ask('people.list')).toContainEqual({ ...checker, deactivated: true });
    await admin.tell('people.reactivate', { personId: checker.id });
    expect((await new Visitor(server.house).signIn(checker.email, password)).status).toBe(200);
  });

  test('is not done to oneself, nor to the last admin', async () => {
    const { id } = ((await admin.ask('session.me')) as { person: Person }).person;
    const asked = { eventId: randomUUID(), personId: id, handOverTo: null };
    expect(await admin.tell('people.deactivate', asked)).toMatchObject({ refusal: 'not-allowed' });
    const { person: second, visitor: other } = await server.join('admin', 'second');
    expect(await other.tell('people.changeRole', { personId: id, role: 'viewer' })).toMatchObject({
      ok: true,
    });
    const last = { personId: second.id, role: 'viewer' };
    expect(await other.tell('people.changeRole', last)).toMatchObject({ refusal: 'last-admin' });
  });

  test('hands open work to the one who is named, by an entry of the journal each', async () => {
    const { store } = server.house.premises;
    const [one, two] = await Promise.all([markFor(checker), markFor(checker)]);
    const { person: heir } = await server.join('checker', 'heir');
    const handed = await dismiss(heir.id);
    expect(handed).toEqual({ ok: true, value: { handedOver: 2 } });
    for (const claimId of [one, two]) {
      expect((await store.claim(claimId))?.details.assigneeId).toBe(heir.id);
    }
    const [entry] = await store.history({ claimId: one, limit: 1 });
    expect(entry?.event).toMatchObject({
      type: 'claimDescribed',
      payload: { changes: { assigneeId: heir.id } },
    });
    expect(await store.projectionsMatchJournal()).toMatchObject({ ok: true });
  });

  test.each<[string, () => Promise<string>]>([
    ['somebody who may not check', async () => (await server.join('viewer')).person.id],
    ['the one who leaves', async () => checker.id],
    ['nobody we know', async () => randomUUID()],
  ])('does not hand work to %s', async (_whom, heir) => {
    expect(await dismiss(await heir())).toMatchObject({ ok: false, detail: ['handOverTo'] });
    expect(await visitor.name()).toBe(checker.email);
  });
});

/** A claim on a new article, in the hands of one person. */
async function markFor(person: Person): Promise<string> {
  const articleId = randomUUID();
  const text = `خبر قصير ${articleId} عن التجارة.`;
  const draft = { eventId: randomUUID(), articleId, draft: { text }, details: {} };
  await admin.tell('article.import', draft);
  const version = (await server.house.premises.store.article(articleId))?.versionId;
  const claimId = randomUUID();
  const ids = { claimId, appearanceId: randomUUID(), eventId: randomUUID() };
  const spans = [{ start: 0, end: 3 }];
  await admin.tell('claim.mark', { ...ids, articleId, versionId: version, spans });
  const changes = { assigneeId: person.id };
  await admin.tell('claim.describe', {
    claimId,
    eventId: randomUUID(),
    expectedRevision: 1,
    changes,
  });
  return claimId;
}

test('nobody gives work to somebody who has left', async () => {
  const claimId = await markFor(server.admin.person);
  await dismiss(null);
  const changes = { assigneeId: checker.id };
  const asked = { claimId, eventId: randomUUID(), expectedRevision: 2, changes };
  expect(await admin.tell('claim.describe', asked)).toMatchObject({
    refusal: 'not-found',
    detail: ['assigneeId'],
  });
});
