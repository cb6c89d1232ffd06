/** Sign-in through an identity provider: for people we know or have invited, by a verified address. */

import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProvider, type RunningProvider } from '../fixtures/identity-provider.ts';
import { openStaffedServer, type StaffedServer } from '../fixtures/staff.ts';

let provider: RunningProvider;
let server: StaffedServer;
let url: string;

beforeEach(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  provider = await openProvider(`${url}/api/auth/callback/oidc`);
  const { issuer, clientId, clientSecret } = provider;
  server = await openStaffedServer({
    port,
    provider: { issuer, clientId, clientSecret, name: 'The house' },
  });
  await server.house.listen();
});
afterEach(async () => {
  await server.close();
  await provider.close();
});

/** A browser that follows every redirect and keeps the cookies of each host apart. */
class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  async open(address: string, method = 'GET'): Promise<{ url: string; body: string }> {
    const { origin } = new URL(address);
    const own = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, own);
    const cookie = [...own].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { method, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      own.set(name, value);
    }
    const next = answer.headers.get('location');
    return next
      ? this.open(new URL(next, address).href)
      : { url: address, body: await answer.text() };
  }

  /** All the way to the provider and back; the path at which it ends. */
  async signIn(): Promise<string> {
    const begun = await this.open(`${url}/api/door/provider`, 'POST');
    const way = JSON.parse(begun.body) as { url: string };
    const { pathname, search } = new URL((await this.open(way.url)).url);
    return pathname + search;
  }

  async name(): Promise<string | null> {
    const { body } = await this.open(`${url}/trpc/session.me`);
    return JSON.parse(body).result.data?.person.email ?? null;
  }
}

const refused = /^\/sign-in\?refused=provider/;

describe('somebody who works here', () => {
  test('comes in, again and again, by the address that the provider has verified', async () => {
    await server.join('checker');
    provider.sit({ email: 'Checker@desk.example', verified: true });
    for (const browser of [new Browser(), new Browser()]) {
      expect(await browser.signIn()).toBe('/');
      expect(await browser.name()).toBe('checker@desk.example');
    }
    expect(await server.house.premises.store.people()).toHaveLength(2);
  });

  test('does not by an address that nobody has verified', async () => {
    await server.join('checker');
    provider.sit({ email: 'checker@desk.example', verified: false });
    const browser = new Browser();
    expect(await browser.signIn()).toMatch(refused);
    expect(await browser.name()).toBeNull();
  });

  test('does not after they were dismissed', async () => {
    const { person } = await server.join('checker');
    const asked = { eventId: crypto.randomUUID(), personId: person.id, handOverTo: null };
    await server.admin.visitor.tell('people.deactivate', asked);
    provider.sit({ email: person.email, verified: true });
    const browser = new Browser();
    await browser.signIn();
    expect(await browser.name()).toBeNull();
  });

  test('is still asked for the second factor', async () => {
    const { person } = await server.join('editor');
    const { store } = server.house.premises;
    await store.accounts.beginSecondFactor(person.id, 'locked');
    await store.accounts.confirmSecondFactor(person.id, [], Date.now());
    provider.sit({ email: person.email, verified: true });
    const browser = new Browser();
    await browser.signIn();
    expect(await browser.name()).toBeNull();
    expect(JSON.parse((await browser.open(`${url}/api/door`)).body)).toEqual({
      email: person.email,
      owes: 'second-factor',
      provider: 'The house',
    });
  });
});

test('a stranger gets nowhere and leaves no trace among the people', async () => {
  provider.sit({ email: 'stranger@desk.example', verified: true });
  const browser = new Browser();
  expect(await browser.signIn()).toMatch(refused);
  expect(await browser.name()).toBeNull();
  expect(await server.house.premises.store.people()).toHaveLength(1);
});

test('somebody invited comes in with the role that was meant, and the invitation is spent', async () => {
  const { visitor } = server.admin;
  await visitor.tell('people.invite', { email: 'layla@desk.example', role: 'editor' });
  provider.sit({ email: 'layla@desk.example', verified: true });
  const browser = new Browser();
  expect(await browser.signIn()).toBe('/');
  expect(await browser.name()).toBe('layla@desk.example');
  const people = await server.house.premises.store.people();
  expect(people).toContainEqual(
    expect.objectContaining({ email: 'layla@desk.example', role: 'editor', name: 'ليلى' }),
  );
  expect(await visitor.ask('people.roster')).toMatchObject({ invitations: [] });
});

test('tokens of the provider are not kept', async () => {
  await server.join('checker');
  provider.sit({ email: 'checker@desk.example', verified: true });
  await new Browser().signIn();
  const { db } = server.house.premises.store;
  const row = db.$client.prepare("SELECT * FROM account WHERE provider_id = 'oidc'").get();
  expect(row).toMatchObject({ access_token: null, refresh_token: null, id_token: null });
});

/** The way back is part of what the provider knows: the port must be chosen before. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
