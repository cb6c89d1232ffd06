import { describe, expect, test } from 'vitest';
import {
  freshFolder,
  happens,
  imported,
  marked,
  openIn,
  sha256,
  sourced,
  tamper,
  tell,
  untilSubmitted,
} from './desk-language.ts';

const removeTriggers = ['changed', 'removed', 'replaced']
  .map((what) => `DROP TRIGGER event_never_${what};`)
  .join('');

describe('the chain of the journal', () => {
  test('holds for an untouched journal, each entry naming the one before', async () => {
    const store = openIn(await freshFolder());
    await tell(store, ...untilSubmitted('visit', 'trade'));
    expect(await store.verifyJournal()).toEqual({ ok: true, entries: 6 });
    const entries = await store.eventsAfter(0, 10);
    const linked = entries.slice(1).map(({ previousHash }) => previousHash);
    expect(linked).toEqual(entries.slice(0, -1).map(({ hash }) => hash));
  });

  const rehashed = sha256('anything');
  const damages: [what: string, sql: string, seq: number, fault: string][] = [
    [
      'a changed payload',
      `UPDATE event SET payload = replace(payload, '240', '24') WHERE seq = 3`,
      3,
      'changed-entry',
    ],
    [
      'a payload that is no JSON any more',
      `UPDATE event SET payload = '{' WHERE seq = 2`,
      2,
      'changed-entry',
    ],
    ['a forged actor', `UPDATE event SET "by" = 'omar' WHERE seq = 5`, 5, 'changed-entry'],
    ['a forged moment', 'UPDATE event SET at = at + 1 WHERE seq = 1', 1, 'changed-entry'],
    [
      'another kind of subject',
      `UPDATE event SET subject_kind = 'claim' WHERE seq = 1`,
      1,
      'changed-entry',
    ],
    ['a removed entry', 'DELETE FROM event WHERE seq = 4', 4, 'missing-entry'],
    ['a removed first entry', 'DELETE FROM event WHERE seq = 1', 1, 'missing-entry'],
    ['a removed tail', 'DELETE FROM event WHERE seq >= 5', 5, 'missing-entry'],
    ['an emptied journal', 'DELETE FROM event', 1, 'missing-entry'],
    [
      'two entries in each other’s place',
      'UPDATE event SET seq = -1 WHERE seq = 2; UPDATE event SET seq = 2 WHERE seq = 3; UPDATE event SET seq = 3 WHERE seq = -1',
      2,
      'changed-entry',
    ],
    [
      'an exchanged hash',
      `UPDATE event SET hash = '${rehashed}' WHERE seq = 6`,
      6,
      'changed-entry',
    ],
  ];
  test.each(damages)('shows %s', async (_what, sql, seq, fault) => {
    const folder = await freshFolder();
    const store = openIn(folder);
    await tell(store, ...untilSubmitted('visit', 'trade'));
    tamper(folder, `${removeTriggers} ${sql}`);
    expect(await store.verifyJournal()).toEqual({ ok: false, seq, fault });
  });

  test('shows an entry that was forged with a fitting hash of its own', async () => {
    const folder = await freshFolder();
    const store = openIn(folder);
    await tell(store, sourced('customs'), sourced('kremlin'));
    const [first] = await store.eventsAfter(0, 1);
    if (!first) throw new Error('the journal is empty');
    const { seq, id, articleId, revision, event, previousHash } = first;
    const { at, type, subjectId, payload } = event;
    const text = [previousHash, seq, id, at, 'omar', type, subjectId, articleId, revision, payload];
    const hash = sha256(JSON.stringify(text));
    tamper(
      folder,
      `${removeTriggers} UPDATE event SET "by" = 'omar', hash = '${hash}' WHERE seq = 1`,
    );
    expect(await store.verifyJournal()).toEqual({ ok: false, seq: 2, fault: 'broken-link' });
  });

  test('a cut-off tail is still missed after new entries', async () => {
    const folder = await freshFolder();
    const store = openIn(folder);
    await tell(store, sourced('customs'), sourced('kremlin'));
    tamper(folder, `${removeTriggers} DELETE FROM event WHERE seq = 2`);
    await tell(store, sourced('gazprom'));
    expect(await store.verifyJournal()).toEqual({ ok: false, seq: 2, fault: 'missing-entry' });
  });

  test('stays whole when two connections write in turn', async () => {
    const folder = await freshFolder();
    const [one, other] = [openIn(folder), openIn(folder)];
    for (const round of [1, 2, 3, 4]) {
      await tell(one, sourced(`one-${round}`));
      await tell(other, sourced(`other-${round}`));
    }
    expect(await one.verifyJournal()).toEqual({ ok: true, entries: 8 });
    expect(await other.projectionsMatchJournal()).toEqual({ ok: true, entries: 8 });
  });
});

describe('the journal table', () => {
  const attempts = [
    ['an update', 'UPDATE event SET at = 0 WHERE seq = 1'],
    ['a deletion', 'DELETE FROM event WHERE seq = 1'],
    ['a replacement by position', 'INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 1'],
    [
      'a replacement by id',
      `INSERT OR REPLACE INTO event SELECT 99, id, at, "by", type, subject_kind, subject_id, article_id, revision, payload, previous_hash, hash FROM event WHERE seq = 1`,
    ],
  ];
  test.each(attempts)('refuses %s by anybody', async (_what, sql) => {
    const folder = await freshFolder();
    const store = openIn(folder);
    await tell(store, sourced('customs'), sourced('kremlin'));
    expect(() => tamper(folder, sql ?? '')).toThrow('append-only');
    expect(await store.verifyJournal()).toEqual({ ok: true, entries: 2 });
  });
});

describe('reading the journal', () => {
  test('a browser that comes back gets exactly what it missed, in order', async () => {
    const store = openIn(await freshFolder());
    await tell(store, sourced('a'), sourced('b'));
    const seen = await store.lastSeq();
    await tell(store, sourced('c'), sourced('d'), sourced('e'));
    const missed = await store.eventsAfter(seen, 100);
    expect(missed.map(({ event }) => event.subjectId)).toEqual(['c', 'd', 'e']);
    expect(missed.map(({ seq }) => seq)).toEqual([3, 4, 5]);
    const page = await store.eventsAfter(seen, 2);
    expect(page.map(({ seq }) => seq)).toEqual([3, 4]);
    expect(await store.eventsAfter(5, 100)).toEqual([]);
  });

  test('history is read backwards page by page without a gap', async () => {
    const store = openIn(await freshFolder());
    await tell(store, imported('visit'), marked('trade', 'visit', 1), marked('gas', 'visit', 2));
    const topics = ['a', 'b', 'c', 'd'];
    const edit = (topic: string) => happens('claimDescribed', 'trade', { changes: { topic } });
    await tell(store, ...topics.map(edit), sourced('customs'));
    const page = async (before?: number) => {
      const from = before === undefined ? {} : { before };
      const entries = await store.history({ claimId: 'trade', limit: 2, ...from });
      return entries.map(({ seq }) => seq);
    };
    expect([await page(), await page(6), await page(4), await page(2)]).toEqual([
      [7, 6],
      [5, 4],
      [2],
      [],
    ]);
    const ofArticle = await store.history({ articleId: 'visit', limit: 10 });
    expect(ofArticle.map(({ seq }) => seq)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(await store.history({ limit: 1 })).toMatchObject([{ seq: 8, articleId: null }]);
  });
});
