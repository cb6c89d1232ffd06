/** Invitations and links to a new password: each opens the door once, and only for a while. */

import type { HandedLink } from '@isnad/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStaffedServer, type StaffedServer } from '../fixtures/staff.ts';
import { Visitor } from '../fixtures/visitor.ts';

let server: StaffedServer;
let admin: Visitor;
beforeAll(async () => {
  server = await openStaffedServer();
  admin = server.admin.visitor;
});
afterAll(() => server.close());

const password = 'قمر فوق الجسر القديم';
const hour = 3_600_000;

type Handed = { readonly ok: true; readonly value: HandedLink } | { readonly ok: false };

async function linkFrom(path: string, input: object): Promise<string> {
  const answer = (await admin.tell(path, input)) as Handed;
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.value.link.split('/').at(-1) ?? '';
}

const invite = (email: string, role = 'checker') => linkFrom('people.invite', { email, role });
const accept = (visitor: Visitor, token: string, changes: object = {}) =>
  visitor.post('/api/door/invitation/accept', {
    ...{ token, name: 'ليلى', nameLatin: 'Layla', language: 'ar', password },
    ...changes,
  });

describe('an invitation', () => {
  test('lets somebody in, in the role that was meant, once', async () => {
    const token = await invite('Layla@desk.example', 'editor');
    const visitor = new Visitor(server.house);
    expect((await visitor.post('/api/door/invitation', { token })).body).toEqual({
      email: 'layla@desk.example',
      role: 'editor',
    });
    expect(await accept(visitor, token)).toMatchObject({ status: 201, body: { owes: null } });
    expect(await visitor.ask('session.me')).toMatchObject({
      person: { name: 'ليلى', nameLatin: 'Layla', role: 'editor', email: 'layla@desk.example' },
      profile: { language: 'ar' },
    });
    expect((await accept(new Visitor(server.house), token)).status).toBe(410);
    expect((await new Visitor(server.house).signIn('layla@desk.example', password)).status).toBe(
      200,
    );
  }, 30_000);

  test('is accepted by one of many who try at once', async () => {
    const token = await invite('samer@desk.example');
    const tries = [1, 2, 3].map(() => accept(new Visitor(server.house), token));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 410, 410]);
  });

  test.each([
    ['a short password', { password: 'short' }, 'too-short'],
    ['a password made of their own name', { password: 'layla layla layla' }, 'too-common'],
    ['no name', { name: '' }, 'too-short'],
    ['a role of their own choice', { role: 'admin' }, 'wrong-shape'],
  ])('stays good when it is answered with %s', async (_what, changes, problem) => {
    const token = await invite('nour@desk.example');
    const answer = await accept(new Visitor(server.house), token, changes);
    expect(answer).toMatchObject({ status: 400, body: { door: [{ problem }] } });
    const again = await new Visitor(server.house).post('/api/door/invitation', { token });
    expect(again.status).toBe(200);
  });

  test('stops working when a newer one goes to the same address, or when it is taken back', async () => {
    const look = (token: string) =>
      new Visitor(server.house).post('/api/door/invitation', { token });
    const first = await invite('rami@desk.example');
    const second = await invite('rami@desk.example');
    expect((await look(first)).status).toBe(410);
    expect((await look(second)).status).toBe(200);
    const { invitations } = (await admin.ask('people.roster')) as {
      invitations: { id: string; email: string }[];
    };
    const invitationId = invitations.find(({ email }) => email === 'rami@desk.example')?.id;
    await admin.tell('people.takeBackInvitation', { invitationId });
    expect((await look(second)).status).toBe(410);
  });

  test('to somebody who works here already is refused', async () => {
    const asked = { email: 'Admin@Desk.example', role: 'viewer' };
    expect(await admin.tell('people.invite', asked)).toEqual({
      ok: false,
      refusal: 'already-a-member',
    });
  });

  test('is too old after three days', async () => {
    const token = await invite('late@desk.example');
    server.later(73 * hour);
    await admin.comeInAs(server.admin.person);
    expect((await accept(new Visitor(server.house), token)).status).toBe(410);
  });
});

describe('a link to a new password', () => {
  const reset = async (email: string) => {
    const people = (await admin.ask('people.list')) as { id: string; email: string }[];
    const personId = people.find((person) => person.email === email)?.id;
    return linkFrom('people.makeResetLink', { personId });
  };
  const choose = (token: string, chosen: string) =>
    new Visitor(server.house).post('/api/door/reset/accept', { token, password: chosen });

  test('changes it once, ends every sign-in, and opens no door by itself', async () => {
    const visitor = new Visitor(server.house);
    await accept(visitor, await invite('huda@desk.example'));
    const token = await reset('huda@desk.example');
    const chosen = 'another set of words';
    expect(await choose(token, chosen)).toEqual({
      status: 200,
      body: { email: 'huda@desk.example' },
      retryAfter: null,
    });
    expect(await visitor.name()).toBeNull();
    expect((await choose(token, 'yet another set of words')).status).toBe(410);
    expect((await new Visitor(server.house).signIn('huda@desk.example', password)).status).toBe(
      401,
    );
    expect((await new Visitor(server.house).signIn('huda@desk.example', chosen)).status).toBe(200);
  }, 30_000);

  test('is too old after half an hour', async () => {
    const token = await reset('huda@desk.example');
    server.later(hour);
    expect((await choose(token, 'words that come too late')).status).toBe(410);
  });

  test('is no good for somebody who was dismissed meanwhile', async () => {
    await accept(new Visitor(server.house), await invite('gone@desk.example'));
    const token = await reset('gone@desk.example');
    const people = (await admin.ask('people.list')) as { id: string; email: string }[];
    const personId = people.find(({ email }) => email === 'gone@desk.example')?.id;
    await admin.tell('people.deactivate', {
      eventId: crypto.randomUUID(),
      personId,
      handOverTo: null,
    });
    expect((await choose(token, 'words of somebody gone')).status).toBe(410);
  });
});
