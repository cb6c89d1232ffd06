import type { Proposal, Store } from '@isnad/store';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approved,
  evidenced,
  founded,
  freshFolder,
  happens,
  imported,
  judged,
  marked,
  openIn,
  published,
  sentence,
  sourced,
  submitted,
  tamper,
  targetIn,
  tell,
  untilSubmitted,
} from './desk-language.ts';

const articleOf: Readonly<Record<string, string>> = { trade: 'visit', gas: 'visit', troops: 'war' };
const claim = fc.constantFrom('trade', 'gas', 'troops');
const source = fc.constantFrom('customs', 'kremlin');
const person = fc.constantFrom('salma', 'omar');
const words = fc.string({ unit: fc.constantFrom('ا', 'ة', '[1]', ' ', '\u0000', '\ud800', '💬') });
const place = fc.nat(sentence.length - 2);

/** Anything that somebody might try, whether or not the rules allow it at that moment. */
const deed: fc.Arbitrary<() => Proposal[]> = fc.oneof(
  fc.tuple(claim, words).map(([id, topic]) => () => [
    happens('claimDescribed', id, { changes: { topic } }),
  ]),
  fc.tuple(claim, source, fc.nat(2)).map(([id, from, n]) => () => [
    evidenced(id, from, `evidence-${n}`),
  ]),
  fc.tuple(claim, fc.nat(2)).map(([id, n]) => () => [
    happens('evidenceRemoved', id, { evidenceId: `evidence-${n}` }),
  ]),
  fc.tuple(claim, words).map(([id, rationale]) => () => [
    judged(id, { rationale: `${rationale} [1]` }),
  ]),
  fc.tuple(claim, person).map(([id, by]) => () => [submitted(id, { by })]),
  fc.tuple(claim, person).map(([id, by]) => () => [approved(id, by)]),
  fc.tuple(claim, words).map(([id, reason]) => () => [
    happens('claimReturned', id, { field: 'rating', reason }),
  ]),
  fc.tuple(claim, words).map(([id, reason]) => () => [happens('claimWithdrawn', id, { reason })]),
  claim.map((id) => () => [happens('claimRestored', id, {})]),
  fc.tuple(claim, place).map(([id, start]) => () => {
    const target = targetIn(articleOf[id] ?? '', start, start + 1);
    return [happens('appearanceAdded', id, { appearanceId: `${id}-${start}`, target })];
  }),
  fc.tuple(source, words).map(([id, title]) => () => [
    happens('sourceDescribed', id, { changes: { title } }),
    happens('evidenceSourceChanged', 'trade', { sourceId: id }),
  ]),
  fc.tuple(claim, place, words).map(([id, start, reason]) => () => {
    const article = articleOf[id] ?? '';
    const span = { start, end: start + 1 };
    return [
      happens('sentenceSettled', article, { versionId: article, span, as: 'opinion', reason }),
    ];
  }),
  fc
    .boolean()
    .map((fourEyes) => () => [happens('newsroomDescribed', 'desk', { changes: { fourEyes } })]),
);

async function openDesk(): Promise<Store> {
  const store = openIn(await freshFolder());
  await tell(
    store,
    founded(),
    imported('visit'),
    imported('war'),
    sourced('customs'),
    sourced('kremlin'),
  );
  await tell(
    store,
    marked('trade', 'visit', 1),
    marked('gas', 'visit', 2),
    marked('troops', 'war', 1),
  );
  return store;
}

describe('replaying the journal', () => {
  test('gives the rows that are kept, whatever was tried in whatever order', async () => {
    const story = fc.array(deed, { minLength: 10, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(story, async (deeds) => {
        const store = await openDesk();
        let written = await store.lastSeq();
        for (const doIt of deeds) {
          const recorded = await store.record(() => ({ proposals: doIt() }));
          written += recorded.ok ? recorded.entries.length : 0;
        }
        expect(await store.verifyJournal()).toEqual({ ok: true, entries: written });
        expect(await store.projectionsMatchJournal()).toEqual({ ok: true, entries: written });
        await store.close();
      }),
      { numRuns: 12 },
    );
  });

  const damages: [what: string, sql: string, table: string, row: number][] = [
    [
      'a changed verdict',
      `UPDATE claim SET state = replace(state, '"true"', '"false"')`,
      'claim',
      1,
    ],
    ['a claim that lists another stage', `UPDATE claim SET stage = 'open'`, 'claim', 1],
    [
      'a changed text',
      `UPDATE article_version SET document = replace(document, '240', '24')`,
      'article_version',
      1,
    ],
    ['a changed report', `UPDATE publication SET report = '{}'`, 'publication', 1],
    ['a source that is found by other words', `UPDATE source SET folded = ''`, 'source', 1],
    ['a forgotten link', 'DELETE FROM evidence_source', 'evidence_source', 1],
    ['an invented newsroom', `INSERT INTO newsroom VALUES ('other', 1, '{}')`, 'newsroom', 1],
  ];
  test.each(damages)('shows %s', async (_what, sql, table, row) => {
    const folder = await freshFolder();
    const store = openIn(folder);
    await tell(store, ...untilSubmitted('visit', 'trade'), approved('trade'));
    await tell(store, ...published('visit', 'trade', 1));
    tamper(folder, sql);
    const fault = 'row-differs';
    expect(await store.projectionsMatchJournal()).toEqual({ ok: false, fault, table, row });
  });
});
