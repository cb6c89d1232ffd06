import type { Decision, DeskReader } from '@isnad/store';
import { describe, expect, test } from 'vitest';
import {
  approved,
  evidenced,
  founded,
  freshFolder,
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
} from './desk-language.ts';

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('the home list', () => {
  test('shows the newest import first, with its text, its claims and how many at each stage', async () => {
    const store = openIn(await freshFolder());
    await tell(store, ...untilSubmitted('visit', 'trade'), marked('gas', 'visit', 2));
    await tell(store, imported('war'), imported('summit'));
    const rows = await store.articles({ limit: 10 });
    expect(idsOf(rows.map(({ article }) => article))).toEqual(['summit', 'war', 'visit']);
    const [summit, , visit] = rows;
    expect(summit).toMatchObject({ claims: [], claimCounts: { open: 0, submitted: 0 } });
    expect(visit?.claimCounts).toMatchObject({ open: 1, submitted: 1, withdrawn: 0 });
    expect(idsOf(visit?.claims ?? [])).toEqual(['trade', 'gas']);
    expect(visit?.version).toEqual(await store.version('visit-version'));
    expect(visit?.version.document.text).toContain('240');
  });

  test('goes on page by page without a gap, even where two came in at one moment', async () => {
    const store = openIn(await freshFolder());
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const together = ids.map((id, index) => ({ ...imported(id), at: index < 3 ? 1000 : 2000 }));
    await tell(store, ...together);
    const page = async (before?: string) => {
      const rows = await store.articles({ limit: 2, ...(before === undefined ? {} : { before }) });
      return idsOf(rows.map(({ article }) => article));
    };
    expect([await page(), await page('d'), await page('b'), await page('a')]).toEqual([
      ['e', 'd'],
      ['c', 'b'],
      ['a'],
      [],
    ]);
  });
});

describe('sources', () => {
  test('are found in any spelling, by all words together', async () => {
    const store = openIn(await freshFolder());
    await tell(
      store,
      sourced('customs', { title: 'الإدارة العامّة للجمارك', publisher: 'China Customs' }),
      sourced('energy', { title: 'مركز أبحاث الطاقة', url: 'https://energyandcleanair.org/' }),
      sourced('official', { title: 'مسؤول في الجمارك', confidential: true }),
    );
    const found = async (search: string, seenBy?: string) =>
      idsOf(await store.sources({ search, limit: 10, ...(seenBy && { seenBy }) }));
    const searches: [string, string[]][] = [
      ['', ['official', 'energy', 'customs']],
      ['الجمارك', ['official']],
      ['جمارك', ['official', 'customs']],
      ['الاداره العامه', ['customs']],
      ['CUSTOMS اداره', ['customs']],
      ['cleanair', ['energy']],
      ['100%_', []],
    ];
    for (const [search, expected] of searches)
      expect(await found(search), search).toEqual(expected);
    expect(await found('جمارك', 'omar')).toEqual(['customs']);
    expect(await found('جمارك', 'salma')).toEqual(['official', 'customs']);
    expect(idsOf(await store.sources({ limit: 1 }))).toEqual(['official']);
  });

  test('come by id in the order asked for, without those that do not exist', async () => {
    const store = openIn(await freshFolder());
    await tell(store, sourced('a'), sourced('b'), sourced('c'));
    expect(idsOf(await store.sourcesById(['c', 'nobody', 'a']))).toEqual(['c', 'a']);
    expect(await store.sourcesById([])).toEqual([]);
  });
});

describe('the editor’s desk', () => {
  test('lists what waits, most urgent first, with the deadline of its article', async () => {
    const store = openIn(await freshFolder());
    await tell(store, sourced('s'), imported('late', { deadlineAt: 9000 }));
    await tell(store, imported('soon', { deadlineAt: 5000 }), imported('calm'));
    const waiting: [id: string, articleId: string, priority: 'normal' | 'urgent'][] = [
      ['one', 'calm', 'normal'],
      ['two', 'late', 'normal'],
      ['three', 'soon', 'normal'],
      ['four', 'calm', 'urgent'],
    ];
    for (const [index, [id, articleId, priority]] of waiting.entries()) {
      await tell(store, marked(id, articleId, index + 1, { priority }), evidenced(id, 's', id));
      await tell(store, judged(id), submitted(id));
    }
    await tell(store, approved('one'));
    const rows = await store.waiting();
    expect(rows.map(({ claim, deadlineAt }) => [claim.id, deadlineAt])).toEqual([
      ['four', null],
      ['three', 5000],
      ['two', 9000],
    ]);
    expect(await store.waiting('returned')).toEqual([]);
  });
});

describe('a published report', () => {
  test('is found by its address: the latest, or the revision asked for', async () => {
    const store = openIn(await freshFolder());
    await tell(store, ...untilSubmitted('visit', 'trade'), approved('trade'));
    await tell(store, ...published('visit', 'trade', 1), ...published('visit', 'trade', 2));
    const latest = await store.publication('slug-visit');
    expect(latest).toEqual({
      article: await store.article('visit'),
      report: '{"articleId":"visit","revision":2}',
      revision: 2,
      hash: sha256('{"articleId":"visit","revision":2}'),
    });
    expect(await store.publicationRevision('slug-visit', 1)).toMatchObject({ revision: 1 });
    expect(await store.publicationRevision('slug-visit', 3)).toBeNull();
    expect(await store.publication('elsewhere')).toBeNull();
  });
});

describe('a decision', () => {
  test('can ask the desk whatever it needs', async () => {
    const store = openIn(await freshFolder());
    await tell(store, founded(), ...untilSubmitted('visit', 'trade'), approved('trade'));
    await tell(store, ...published('visit', 'trade', 1));
    const textHash = (await store.version('visit-version'))?.textHash ?? '';
    const answers = await asked(store, (desk) => [
      desk.newsroom()?.details.nameLatin,
      desk.article('visit')?.versionId,
      desk.version('visit-version')?.number,
      desk.claim('trade')?.stage,
      idsOf(desk.claimsOf('visit')),
      desk.source('trade-source')?.id,
      idsOf(desk.sources(['trade-source', 'nobody'])),
      idsOf(desk.claimsOn('trade-source')),
      [desk.nextClaimNumber('visit'), desk.nextClaimNumber('nobody')],
      [desk.twins(textHash).map(({ articleId }) => articleId), desk.twins('other')],
      desk.peopleById().size,
      [desk.slugTaken('slug-visit'), desk.slugTaken('other')],
    ]);
    expect(answers).toEqual([
      'Isnad',
      'visit-version',
      1,
      'published',
      ['trade'],
      'trade-source',
      ['trade-source'],
      ['trade'],
      [2, 1],
      [['visit'], []],
      0,
      [true, false],
    ]);
  });

  test('cannot found the newsroom twice', async () => {
    const store = openIn(await freshFolder());
    await tell(store, founded());
    const again = { ...founded(), subjectId: 'other' };
    const recorded = await store.record(() => ({ proposals: [again] }));
    expect(recorded).toMatchObject({ ok: false, refusal: 'nothing-changed' });
  });
});

async function asked(
  store: ReturnType<typeof openIn>,
  ask: (desk: DeskReader) => unknown[],
): Promise<unknown[]> {
  let answers: unknown[] = [];
  await store.record((desk): Decision => {
    answers = ask(desk);
    return { proposals: [] };
  });
  return answers;
}
