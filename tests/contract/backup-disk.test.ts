/** A disk that is full, and a power button pressed at the wrong moment. */

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../fixtures/server.ts';
import { killRepeatedly } from '../reliability/kill-9.ts';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
  await server.found();
});
afterEach(() => server.close());

/** The file may not grow beyond so many pages: SQLite then says what it says of a full disk. */
function allowPages(count: number): void {
  server.house.premises.store.db.$client.pragma(`max_page_count = ${count}`);
}

async function importArticle() {
  const text = 'تجاوز التبادل 240 مليار دولار. '.repeat(500);
  const payload = { eventId: randomUUID(), articleId: randomUUID(), draft: { text }, details: {} };
  const headers = { cookie: await server.signIn() };
  const sent = { method: 'POST', url: '/trpc/article.import', headers, payload } as const;
  return server.house.app.inject(sent);
}

test('on a full disk a change is refused by name, reads go on, and room mends it', async () => {
  const cookie = await server.signIn();
  const { store } = server.house.premises;
  const before = await store.lastSeq();
  allowPages(1);
  const answer = await importArticle();
  expect(answer.statusCode).toBe(507);
  expect(answer.json().error.data).toMatchObject({ httpStatus: 507, disk: 'full' });
  expect(answer.json().error.data.errorId).toEqual(expect.any(String));
  expect(await store.lastSeq()).toBe(before);
  const read = await server.house.app.inject({ url: '/trpc/article.list', headers: { cookie } });
  expect(read.json()).toMatchObject({ result: { data: { rows: [] } } });
  allowPages(1_000_000);
  expect((await importArticle()).json()).toMatchObject({ result: { data: { ok: true } } });
  expect(await store.projectionsMatchJournal()).toMatchObject({ ok: true });
});

test('on a disk that may only be read, reading goes on for whoever is signed in', async () => {
  const cookie = await server.signIn();
  const { $client } = server.house.premises.store.db;
  $client.pragma('query_only = ON');
  server.later(10 * 60_000);
  const answer = await importArticle();
  expect(answer.statusCode).toBe(507);
  expect(answer.json().error.data).toMatchObject({ disk: 'read-only' });
  const read = await server.house.app.inject({ url: '/trpc/article.list', headers: { cookie } });
  expect(read.json()).toMatchObject({ result: { data: { rows: [] } } });
  $client.pragma('query_only = OFF');
  expect((await importArticle()).json()).toMatchObject({ result: { data: { ok: true } } });
});

test('whatever was acknowledged is still there after the power went', async () => {
  const source = [process.execPath, 'apps/server/src/main.ts'];
  const { figures, musts } = await killRepeatedly(2, 2, source);
  expect({ figures, musts }).toMatchObject({ figures: { lost: 0, unsound: 0 } });
  expect(Object.values(musts)).toEqual(Object.values(musts).map(() => true));
}, 120_000);
