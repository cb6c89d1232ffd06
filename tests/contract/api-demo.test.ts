/** The demonstration newsroom: a real journal, made by the rules of the desk. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '@isnad/api';
import { quoteOf } from '@isnad/text';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../apps/server/src/house.ts';

let house: House;
const folder = mkdtempSync(join(tmpdir(), 'isnad-demo-'));
beforeAll(async () => {
  const place = { port: 0, host: '127.0.0.1', publicUrl: null, backups: null };
  house = await openHouse({ ...place, dataFolder: folder, empty: false });
}, 60_000);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function claimsOfDemo() {
  const [row] = await house.premises.store.articles({ limit: 1 });
  if (!row) throw new Error('the demonstration has no article');
  return { ...row, numbered: row.claims.map((claim) => [claim.number, claim] as const) };
}

test('the chain of its journal is whole and its rows follow from it', async () => {
  const { store } = house.premises;
  expect(await store.verifyJournal()).toMatchObject({ ok: true });
  expect(await store.projectionsMatchJournal()).toMatchObject({ ok: true });
});

test('its article keeps the headline that was cut off', async () => {
  const { article, version } = await claimsOfDemo();
  expect(article.details.title).toMatch(/المباحثا$/);
  expect(version.importedFrom).toBe('seed');
  expect(version.document.text).toContain('انفصالهما يبدو “مستحيلًا”');
});

test('its claims stand where the desk left them', async () => {
  const { claimCounts, article } = await claimsOfDemo();
  expect(claimCounts).toMatchObject({ published: 8, checking: 1, submitted: 1 });
  expect(article.settlements.some(({ as }) => as === 'opinion')).toBe(true);
});

test.each([
  ['أكثر من 240 مليار دولار العام الماضي', 'true'],
  ['استمرت نحو أسبوع كامل', 'half'],
  ['الرئيس السابق دونالد ترامب', 'false'],
  ['أكبر مستورد للنفط والفحم', 'mostly'],
  ['لتجاوز أوروبا كسوق رئيسي للغاز', 'unproven'],
  ['قوة سيبيريا-2', 'true'],
  ['آلاف الجنود', 'true'],
])('«%s» is rated %s', async (words, rating) => {
  const { claims } = await claimsOfDemo();
  const found = claims.find(({ appearances }) =>
    appearances.some(({ target }) => quoteOf(target).includes(words)),
  );
  expect(found?.verdict?.rating).toBe(rating);
});

test('nobody in it approved what they wrote', async () => {
  const { claims } = await claimsOfDemo();
  const approved = claims.flatMap(({ review, verdict }) =>
    review.approved ? [{ by: review.approved.by, authors: verdict?.authors ?? [] }] : [],
  );
  expect(approved).toHaveLength(8);
  for (const { by, authors } of approved) expect(authors).not.toContain(by);
});

test('everything in it happened before it was opened, in order', async () => {
  const { store, now } = house.premises;
  const times = (await store.eventsAfter(0, 1000)).map(({ event }) => event.at);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(times.at(-1)).toBeLessThan(now());
});

test.each(['ar', 'en'])('its report says in %s that it is a demonstration', async (lang) => {
  const { article } = await claimsOfDemo();
  const url = `/r/${article.publication?.slug}?lang=${lang}`;
  const answer = await house.app.inject({ url });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toMatch(lang === 'ar' ? /عرض تجريبي/ : /demonstration/i);
});

test('a visitor signs in as anybody whom the sign-in page offers', async () => {
  const welcome = await house.app.inject({ url: '/trpc/newsroom.welcome' });
  const { tryAs } = welcome.json().result.data;
  expect(tryAs).toHaveLength(5);
  const [{ email, password }] = tryAs;
  expect(password).toBe(demoPassword);
  const payload = { email, password };
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload,
  });
  expect(answer.statusCode).toBe(200);
});
