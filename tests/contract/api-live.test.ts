/** News as it happens: what a browser missed comes exactly once, in order. */

import { setTimeout as pause } from 'node:timers/promises';
import { createCaller, type LiveEvent } from '@isnad/api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accepted, openTestNewsroom, standing, type TestNewsroom } from '../fixtures/newsroom.ts';

let desk: TestNewsroom;
beforeEach(async () => {
  desk = await openTestNewsroom();
});
afterEach(() => desk.close());

type Stream = AsyncIterator<readonly [id: string, event: LiveEvent, ...rest: unknown[]]>;

async function follow(lastEventId?: string): Promise<Stream> {
  const asked = lastEventId === undefined ? {} : { lastEventId };
  const events = await desk.as('viewer').live.events(asked);
  return events[Symbol.asyncIterator]() as unknown as Stream;
}

async function take(stream: Stream, count: number): Promise<LiveEvent[]> {
  const events: LiveEvent[] = [];
  while (events.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    events.push(value[1]);
  }
  return events;
}

async function write(times: number): Promise<void> {
  let claim = await desk.mark('240 مليار دولار');
  for (let turn = 1; turn < times; turn += 1) {
    const changes = { claimReviewed: `الصياغة ${turn}` };
    claim = accepted(await desk.as('checker').claim.describe({ ...standing(claim), changes }));
  }
}

test('a browser that comes back gets what it missed, and only that', async () => {
  await write(3);
  const position = await desk.store.lastSeq();
  await write(250);
  const stream = await follow(String(position));
  const missed = await take(stream, 250);
  const expected = Array.from({ length: 250 }, (_, at) => position + 1 + at);
  expect(missed.map(({ seq }) => seq)).toEqual(expected);
  await stream.return?.();
});

test('a browser that watches hears of a change without asking again', async () => {
  const stream = await follow();
  expect(await take(stream, 1)).toMatchObject([{ type: 'watching' }]);
  const next = take(stream, 1);
  await write(1);
  const [event] = await next;
  expect(event).toMatchObject({ type: 'claimMarked', articleId: desk.articleId, revision: 1 });
  expect(event).not.toHaveProperty('payload');
  await stream.return?.();
});

test('what is written between reading and waiting is not slept over', async () => {
  const stream = await follow();
  await take(stream, 1);
  const writing = write(40);
  const events = await take(stream, 40);
  await writing;
  const seqs = events.map(({ seq }) => seq);
  expect(new Set(seqs).size).toBe(40);
  expect(seqs).toEqual(seqs.toSorted((one, other) => one - other));
  await stream.return?.();
});

test('whoever was signed out hears nothing more', async () => {
  const gone = { ...desk.context('viewer'), isStillIn: async () => false };
  const events = await createCaller(gone).live.events({ lastEventId: '0' });
  const heard: unknown[] = [];
  for await (const event of events) heard.push(event);
  expect(await desk.store.lastSeq()).toBeGreaterThan(0);
  expect(heard).toEqual([]);
});

test('a position from another journal is read as now', async () => {
  const stream = await follow('999999');
  const next = take(stream, 1);
  await pause(0);
  await write(1);
  expect(await next).toMatchObject([{ type: 'claimMarked' }]);
  await stream.return?.();
});
