import type { Decision, Proposal } from '@isnad/store';
import { describe, expect, test } from 'vitest';
import {
  freshFolder,
  happens,
  imported,
  judged,
  marked,
  openIn,
  sourced,
  tell,
  write,
} from './desk-language.ts';

describe('two people on one claim', () => {
  test('the later edit of an old revision gets the current claim and writes nothing', async () => {
    const store = openIn(await freshFolder());
    await tell(store, imported('visit'), marked('trade', 'visit', 1));
    const edit = (topic: string): Proposal =>
      happens('claimDescribed', 'trade', { changes: { topic } }, { expectedRevision: 1 });
    expect(await write(store, edit('trade'))).toMatchObject({ ok: true });
    expect(await write(store, edit('energy'))).toEqual({
      ok: false,
      refusal: 'stale-revision',
      current: await store.claim('trade'),
    });
    expect(await store.claim('trade')).toMatchObject({ revision: 2, details: { topic: 'trade' } });
    expect(await store.lastSeq()).toBe(3);
  });

  test('nobody else writes between what a decision reads and what it writes', async () => {
    const folder = await freshFolder();
    const store = openIn(folder);
    const outsider = openIn(folder).db.$client;
    outsider.pragma('busy_timeout = 0');
    const recorded = await store.record(() => {
      expect(() => outsider.exec('BEGIN IMMEDIATE')).toThrow('locked');
      return { proposals: [sourced('customs')] };
    });
    expect(recorded).toMatchObject({ ok: true });
  });

  test('a decision sees what the one before it wrote', async () => {
    const store = openIn(await freshFolder());
    await tell(store, imported('visit'));
    const mark = (id: string) =>
      store.record((desk) => ({ proposals: [marked(id, 'visit', desk.nextClaimNumber('visit'))] }));
    await Promise.all(['a', 'b', 'c'].map(mark));
    expect((await store.claimsOf('visit')).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('a request that is sent twice', () => {
  test('is written once and answered twice', async () => {
    const store = openIn(await freshFolder());
    const decision = [imported('visit'), sourced('customs')];
    const first = await write(store, ...decision);
    const again = await write(store, ...decision);
    expect(first).toMatchObject({ ok: true, repeated: false });
    expect(again).toMatchObject({ ok: true, repeated: true });
    expect(again).toMatchObject({ entries: first.ok ? first.entries.slice(0, 1) : [] });
    expect(await store.lastSeq()).toBe(2);
  });

  test('is known by its id before the decision is asked, where the caller names it', async () => {
    const store = openIn(await freshFolder());
    const proposal = imported('visit');
    await write(store, proposal);
    const refuse = (): Decision => ({ refusal: 'already-imported' });
    expect(await store.record(refuse, proposal.id)).toMatchObject({ ok: true, repeated: true });
    expect(await store.record(refuse, 'never-sent')).toMatchObject({ refusal: 'already-imported' });
  });
});

describe('the bell', () => {
  test('rings once per commit, when the news can be read, and never for a refusal', async () => {
    const store = openIn(await freshFolder());
    const heard: Promise<number>[] = [];
    const stop = store.onRing(() => heard.push(store.lastSeq()));
    const proposal = imported('visit');
    await write(store, proposal, sourced('customs'));
    await write(store, proposal);
    await write(store, judged('nobody'));
    await write(store);
    expect(await Promise.all(heard)).toEqual([2]);
    stop();
    await write(store, marked('trade', 'visit', 1));
    expect(heard).toHaveLength(1);
  });
});
