import type { Decision } from '@isnad/store';
import { describe, expect, test } from 'vitest';
import {
  approved,
  evidenced,
  freshFolder,
  happens,
  imported,
  judged,
  marked,
  openIn,
  published,
  sha256,
  sourced,
  submitted,
  tell,
  untilSubmitted,
  write,
} from './desk-language.ts';

describe('a claim on the desk', () => {
  test('goes from words to report and is all there after a restart', async () => {
    const folder = await freshFolder();
    const store = openIn(folder);
    await tell(store, ...untilSubmitted('visit', 'trade'), approved('trade'));
    const recorded = await write(store, ...published('visit', 'trade', 1));
    expect(recorded).toMatchObject({ ok: true, repeated: false });
    await store.close();

    const reopened = openIn(folder);
    expect(await reopened.claim('trade')).toMatchObject({
      number: 1,
      revision: 6,
      stage: 'published',
      review: { approved: { by: 'omar' }, publishedIn: 1 },
    });
    expect(await reopened.publication('slug-visit')).toMatchObject({ revision: 1 });
    const history = await reopened.history({ claimId: 'trade', limit: 10 });
    expect(history.map(({ event, revision }) => [event.type, revision])).toEqual([
      ['claimPublished', 6],
      ['claimApproved', 5],
      ['claimSubmitted', 4],
      ['verdictProposed', 3],
      ['evidenceAdded', 2],
      ['claimMarked', 1],
    ]);
    expect(await reopened.verifyJournal()).toEqual({ ok: true, entries: 9 });
    expect(await reopened.projectionsMatchJournal()).toEqual({ ok: true, entries: 9 });
  });

  test('knows each source once, however often it is cited', async () => {
    const store = openIn(await freshFolder());
    await tell(store, imported('visit'), sourced('customs'), marked('trade', 'visit', 1));
    await tell(store, evidenced('trade', 'customs', 'one'), evidenced('trade', 'customs', 'two'));
    const standing = () => claimsOn(store, 'customs');
    expect(await standing()).toEqual(['trade']);
    await tell(store, happens('evidenceRemoved', 'trade', { evidenceId: 'one' }));
    expect(await standing()).toEqual(['trade']);
    await tell(store, happens('evidenceRemoved', 'trade', { evidenceId: 'two' }));
    expect(await standing()).toEqual([]);
  });

  test('is written as the journal will give it back: what JSON drops was never there', async () => {
    const store = openIn(await freshFolder());
    const changes = { topic: 'trade', saidAt: undefined } as unknown as { topic: string };
    await tell(store, imported('visit'), marked('trade', 'visit', 1));
    await tell(store, happens('claimDescribed', 'trade', { changes }));
    expect((await store.claim('trade'))?.details).toMatchObject({ topic: 'trade', saidAt: null });
    expect(await store.projectionsMatchJournal()).toMatchObject({ ok: true });
  });
});

describe('a decision that breaks a rule', () => {
  const good = () => happens('claimDescribed', 'trade', { changes: { topic: 'trade' } });
  const rows: [why: string, decision: () => Decision, refusal: string][] = [
    [
      'core refuses the only proposal',
      () => ({ proposals: [approved('trade', 'salma')] }),
      'own-verdict',
    ],
    [
      'core refuses the last of three',
      () => ({ proposals: [good(), sourced('new'), submitted('trade')] }),
      'nothing-changed',
    ],
    ['the subject is unknown', () => ({ proposals: [good(), judged('nobody')] }), 'not-found'],
    ['the caller itself says no', () => ({ refusal: 'target-mismatch' }), 'target-mismatch'],
  ];
  test.each(rows)('writes nothing at all when %s', async (_why, decision, refusal) => {
    const store = openIn(await freshFolder());
    await tell(store, ...untilSubmitted('visit', 'trade'));
    const before = { claim: await store.claim('trade'), seq: await store.lastSeq() };
    expect(await store.record(decision)).toMatchObject({ ok: false, refusal });
    expect({ claim: await store.claim('trade'), seq: await store.lastSeq() }).toEqual(before);
    expect(await store.source('new')).toBeNull();
    expect(await store.projectionsMatchJournal()).toMatchObject({ ok: true });
  });

  test('keeps no attachment either', async () => {
    const store = openIn(await freshFolder());
    const bytes = new TextEncoder().encode('<p>نص</p>');
    const attachment = { sha256: sha256(bytes), mediaType: 'text/html', bytes };
    await store.record(() => ({ proposals: [judged('nobody')], attachments: [attachment] }));
    expect(await store.attachment(attachment.sha256)).toBeNull();
    await store.record(() => ({ proposals: [imported('visit')], attachments: [attachment] }));
    const kept = await store.attachment(attachment.sha256);
    expect(new TextDecoder().decode(kept?.bytes)).toBe('<p>نص</p>');
  });

  test('rejects bytes under a name that is not their hash', async () => {
    const store = openIn(await freshFolder());
    const attachment = {
      sha256: sha256('other'),
      mediaType: 'text/html',
      bytes: new Uint8Array(3),
    };
    const decision = { proposals: [imported('visit')], attachments: [attachment] };
    await expect(store.record(() => decision)).rejects.toThrow(attachment.sha256);
    expect(await store.lastSeq()).toBe(0);
  });

  test('rejects evidence on a source that nobody has filed, and writes nothing', async () => {
    const store = openIn(await freshFolder());
    await tell(store, imported('visit'), marked('trade', 'visit', 1));
    await expect(write(store, evidenced('trade', 'unfiled', 'one'))).rejects.toThrow('FOREIGN KEY');
    expect(await store.claim('trade')).toMatchObject({ revision: 1, evidence: [] });
    expect(await store.lastSeq()).toBe(2);
  });
});

/** Asks in the way a decision does. */
async function claimsOn(store: ReturnType<typeof openIn>, sourceId: string): Promise<string[]> {
  const ids: string[] = [];
  await store.record((desk) => {
    ids.push(...desk.claimsOn(sourceId).map(({ id }) => id));
    return { proposals: [] };
  });
  return ids;
}
