import { type Claim, may, type Role, type Stage, stages } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import { filterRows, orderRows } from './listing.ts';
import { type ArticleRow, cardsFor, type Queue, stageOf } from './work.ts';

interface Given {
  readonly id?: string;
  readonly counts?: Partial<Record<Stage, number>>;
  readonly settled?: number;
  readonly people?: readonly string[];
  readonly isPublished?: boolean;
  readonly deadlineAt?: number | null;
  readonly changedAt?: number;
}

function row(given: Given = {}): ArticleRow {
  const { id = 'a', counts = {}, settled = 4, people = ['layla'], deadlineAt = null } = given;
  const none = Object.fromEntries(stages.map((stage) => [stage, 0]));
  const publication = given.isPublished ? { slug: 'a' } : null;
  const article = {
    id,
    publication,
    changedAt: given.changedAt ?? 0,
    details: { title: id, deadlineAt },
  };
  const claimCounts = { ...none, ...counts };
  return { article, claimCounts, coverage: [], settled, total: 4, people } as unknown as ArticleRow;
}

describe('the word for where an article stands', () => {
  test.each([
    ['fresh', row({ settled: 0 })],
    ['working', row({ counts: { checking: 1, approved: 2 } })],
    ['review', row({ counts: { submitted: 1, checking: 1 } })],
    ['returned', row({ counts: { returned: 1, submitted: 1 } })],
    ['recheck', row({ counts: { recheck: 1, published: 2 }, isPublished: true })],
    ['published', row({ counts: { published: 2 }, isPublished: true })],
    ['ready', row({ counts: { approved: 2 } })],
  ])('is %s', (stage, given) => {
    expect(stageOf(given)).toBe(stage);
  });
});

describe('what waits', () => {
  const person = (role: Role, id = 'layla') => ({
    person: { id, name: id, nameLatin: null, email: '', role },
    may: (action: Parameters<typeof may>[1]) => may(role, action),
  });
  const nothing: Queue = { waiting: [], returned: [] };
  const claim = (by: string) =>
    ({
      articleId: 'a',
      number: 2,
      createdBy: by,
      details: { assigneeId: null },
      verdict: null,
      review: { returned: { field: 'evidence', reason: 'ينقصه مصدر أول', by: 'huda', at: 1 } },
    }) as unknown as Claim;
  const queue = (by: string) => {
    const entry = { article: { id: 'a' }, claims: [claim(by)], coverage: [], deadlineAt: null };
    return { waiting: [entry], returned: [entry] } as unknown as Queue;
  };

  test('a checker sees what was returned to them before open work', () => {
    const cards = cardsFor(person('checker'), [row({ settled: 1 })], queue('layla'));
    expect(cards.map(({ kind }) => kind)).toEqual(['returned', 'work']);
  });

  test('what was returned to a colleague waits for that colleague', () => {
    expect(cardsFor(person('checker'), [row({ people: [] })], queue('samer'))).toEqual([]);
  });

  test('an editor sees what waits for approval first', () => {
    const [first] = cardsFor(person('editor', 'huda'), [row()], queue('layla'));
    expect(first?.kind).toBe('review');
  });

  test('an article that waits for approval is not offered a second time as open work', () => {
    const rows = [
      row({ settled: 1, people: ['huda'] }),
      row({ id: 'b', people: ['huda'], settled: 1 }),
    ];
    const cards = cardsFor(person('editor', 'huda'), rows, queue('layla'));
    expect(cards.map(({ kind, row: { article } }) => [kind, article.id])).toEqual([
      ['review', 'a'],
      ['work', 'b'],
    ]);
  });

  test('a viewer has nothing waiting', () => {
    expect(cardsFor(person('viewer'), [row({ settled: 0 })], queue('samer'))).toEqual([]);
  });

  test('the nearest deadline comes first, and three cards are enough', () => {
    const rows = [40, 10, null, 20].map((deadlineAt, at) =>
      row({ id: `a${at}`, settled: 0, deadlineAt }),
    );
    const ids = cardsFor(person('checker'), rows, nothing).map((card) => card.row.article.id);
    expect(ids).toEqual(['a1', 'a3', 'a0']);
  });
});

describe('the list of articles', () => {
  const mine = row({ id: 'mine', counts: { open: 1 }, changedAt: 1 });
  const fresh = row({ id: 'fresh', people: ['samer'], changedAt: 3 });
  const out = row({
    id: 'out',
    counts: { published: 1 },
    people: [],
    isPublished: true,
    changedAt: 2,
  });
  const ids = (rows: readonly ArticleRow[]) => rows.map(({ article }) => article.id);

  test.each([
    ['all', ['mine', 'fresh', 'out']],
    ['mine', ['mine']],
    ['unassigned', ['fresh']],
    ['published', ['out']],
  ] as const)('shows %s', (filter, expected) => {
    expect(ids(filterRows([mine, fresh, out], filter, 'layla'))).toEqual(expected);
  });

  test('stands newest first', () => {
    expect(ids(orderRows([mine, fresh, out], 'newest'))).toEqual(['fresh', 'out', 'mine']);
  });
});
