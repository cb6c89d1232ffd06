/** What bad input gets: a named problem on a named field, never a fault, nothing half-written. */

import { randomUUID } from 'node:crypto';
import { type DoorProblem, limits } from '@isnad/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted, openTestNewsroom, standing, type TestNewsroom } from '../fixtures/newsroom.ts';
import { openTestServer, type TestServer } from '../fixtures/server.ts';

let desk: TestNewsroom;
let server: TestServer;
beforeAll(async () => {
  desk = await openTestNewsroom();
  server = await openTestServer();
  await server.found();
});
afterAll(async () => {
  await desk.close();
  await server.close();
});

/** What the browser of an admin is told about a request that does not get through the door. */
async function problemsOf(path: string, input: object): Promise<unknown> {
  const headers = { cookie: await server.signIn() };
  const sent = { method: 'POST', url: `/trpc/${path}`, headers, payload: input } as const;
  const answer = await server.house.app.inject(sent);
  expect(answer.statusCode).toBe(400);
  return answer.json().error.data.door;
}

const base = { claimId: randomUUID(), eventId: randomUUID(), expectedRevision: 1 };
const million = 'ا'.repeat(1_000_000);

test.each<[string, string, object, DoorProblem]>([
  [
    'a rationale of a million letters',
    'verdict.propose',
    { ...base, changes: { rationale: million } },
    {
      field: 'changes.rationale',
      problem: 'too-long',
      limit: limits.rationale,
      size: 1_000_000,
    },
  ],
  [
    'a NUL in a wording',
    'claim.describe',
    { ...base, changes: { claimReviewed: 'a\0b' } },
    { field: 'changes.claimReviewed', problem: 'wrong-shape' },
  ],
  [
    'half a letter in a reason',
    'claim.withdraw',
    { ...base, reason: 'a\ud800' },
    { field: 'reason', problem: 'wrong-shape' },
  ],
  [
    'an address that is a script',
    'claim.describe',
    { ...base, changes: { firstAppearance: 'javascript:alert(1)' } },
    { field: 'changes.firstAppearance', problem: 'not-a-url' },
  ],
  [
    'a day that never was',
    'claim.describe',
    { ...base, changes: { saidOn: '2025-02-30' } },
    { field: 'changes.saidOn', problem: 'not-a-date' },
  ],
  [
    'a stance nobody knows',
    'evidence.change',
    { ...base, evidenceId: randomUUID(), changes: { stance: 'maybe' } },
    { field: 'changes.stance', problem: 'unknown-value' },
  ],
  [
    'a field nobody knows',
    'claim.describe',
    { ...base, changes: { stage: 'approved' } },
    { field: 'changes.stage', problem: 'wrong-shape' },
  ],
  [
    'too many tags',
    'claim.describe',
    { ...base, changes: { tags: Array(21).fill('وسم') } },
    { field: 'changes.tags', problem: 'too-long', limit: 20, size: 21 },
  ],
])('%s is refused by name', async (_what, path, input, problem) => {
  expect(await problemsOf(path, input)).toEqual([problem]);
});

test.each([
  ['<script>alert(1)</script>'],
  ['=HYPERLINK("https://evil.example")'],
  ['\u202eمقلوب\u202c'],
  ['__proto__'],
  ["'; DROP TABLE claim; --"],
])('%s is kept exactly as it was written', async (words) => {
  const claim = await desk.mark('240 مليار دولار');
  const changes = { claimReviewed: words, tags: [words] };
  const described = await desk.as('checker').claim.describe({ ...standing(claim), changes });
  expect(accepted(described).details).toMatchObject(changes);
  expect((await desk.store.claim(claim.id))?.details.claimReviewed).toBe(words);
});

test.each([
  ['nothing', { text: ' \n ' }, 'intake-empty'],
  ['a picture', { base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAAAAAA==' }, 'intake-binary'],
  ['two million letters', { text: million + million + million }, 'intake-too-large'],
])('an article of %s is refused by name', async (_what, handedIn, refusal) => {
  const answer = await desk.as('checker').article.read(handedIn);
  expect(answer).toMatchObject({ ok: false, intake: { refusal } });
});

test.each([
  ['NULs and half letters', 'خبر\0 قصير \ud800 عن التجارة.'],
  ['a page full of scripts', '<p onclick="x()">خبر<script>alert(1)</script> قصير</p>'],
])('an article with %s is cleaned and read', async (_what, text) => {
  const answer = await desk.as('checker').article.read({ text });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  expect(answer.value.document.text).not.toMatch(/alert|\0|\p{Surrogate}/u);
});
