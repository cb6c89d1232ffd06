/** Which articles the list shows, and in which order. */
import { type ArticleRow, claimsIn } from './work.ts';

export const filters = ['all', 'mine', 'unassigned', 'published'] as const;
export type Filter = (typeof filters)[number];

export const orders = ['newest', 'deadline', 'title'] as const;
export type Order = (typeof orders)[number];

export function filterRows(
  rows: readonly ArticleRow[],
  filter: Filter,
  personId: string,
): readonly ArticleRow[] {
  const keeps: Record<Filter, (row: ArticleRow) => boolean> = {
    all: () => true,
    mine: ({ people }) => people.includes(personId),
    // Nobody took it up while nobody has marked a claim in it.
    unassigned: ({ claimCounts }) => claimsIn(claimCounts) === 0,
    published: ({ article }) => article.publication !== null,
  };
  return rows.filter(keeps[filter]);
}

export function orderRows(rows: readonly ArticleRow[], order: Order): readonly ArticleRow[] {
  const by: Record<Order, (one: ArticleRow, other: ArticleRow) => number> = {
    newest: (one, other) => other.article.changedAt - one.article.changedAt,
    deadline: (one, other) => due(one) - due(other),
    title: (one, other) => one.article.details.title.localeCompare(other.article.details.title),
  };
  return rows.toSorted(by[order]);
}

function due({ article }: ArticleRow): number {
  return article.details.deadlineAt ?? Number.MAX_SAFE_INTEGER;
}
