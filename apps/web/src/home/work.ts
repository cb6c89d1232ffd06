/** What waits for one person, most pressing first, and where each article stands. */
import type { Claim, ReturnNote } from '@isnad/core';
import type { Outputs } from '../desk/line/trpc.ts';
import type { Session } from '../desk/session.tsx';

export type ArticleRow = Outputs['article']['list']['rows'][number];
export type Queue = Outputs['review']['queue'];

/** At most this many cards: more than that is a list, and the list stands below. */
const mostCards = 3;

export type Card =
  | { readonly kind: 'review'; readonly row: ArticleRow; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'returned';
      readonly row: ArticleRow;
      readonly claim: Claim;
      readonly note: ReturnNote;
    }
  | { readonly kind: 'work'; readonly row: ArticleRow };

export function cardsFor(
  { person, may }: Pick<Session, 'person' | 'may'>,
  rows: readonly ArticleRow[],
  queue: Queue,
): readonly Card[] {
  const rowsById = new Map(rows.map((row) => [row.article.id, row]));
  const review = may('review-claim') ? queue.waiting.flatMap(toReview(rowsById)) : [];
  const returned = queue.returned
    .flatMap(({ claims }) => claims)
    .filter((claim) => isAuthor(claim, person.id))
    .flatMap(toReturned(rowsById));
  // An article that waits for the same person's decision is not offered as open work as well.
  const atDesk = new Set(review.map(({ row }) => row.article.id));
  const isMine = ({ article, people }: ArticleRow) =>
    people.includes(person.id) && !atDesk.has(article.id);
  const work = may('mark-claim') ? rows.filter((row) => isOpenWork(row) && isMine(row)) : [];
  const pressing = work.toSorted((one, other) => deadline(one) - deadline(other));
  const cards: Card[] = [...review, ...returned, ...pressing.map((row) => toWork(row))];
  return cards.slice(0, mostCards);
}

type RowsById = ReadonlyMap<string, ArticleRow>;

const toWork = (row: ArticleRow): Card => ({ kind: 'work', row });

function toReview(rowsById: RowsById) {
  return ({ article, claims }: Queue['waiting'][number]): Card[] => {
    const row = rowsById.get(article.id);
    return row ? [{ kind: 'review', row, claims }] : [];
  };
}

function toReturned(rowsById: RowsById) {
  return (claim: Claim): Card[] => {
    const row = rowsById.get(claim.articleId);
    const note = claim.review.returned;
    return row && note ? [{ kind: 'returned', row, claim, note }] : [];
  };
}

function isAuthor({ verdict, createdBy, details }: Claim, personId: string): boolean {
  const authors = verdict?.authors ?? [createdBy];
  return details.assigneeId === personId || authors.includes(personId);
}

function isOpenWork({ settled, total, claimCounts }: ArticleRow): boolean {
  return settled < total || claimCounts.open + claimCounts.checking + claimCounts.recheck > 0;
}

function deadline({ article }: ArticleRow): number {
  return article.details.deadlineAt ?? Number.MAX_SAFE_INTEGER;
}

export type RowStage =
  | 'working'
  | 'review'
  | 'returned'
  | 'recheck'
  | 'ready'
  | 'published'
  | 'fresh';

/** The one word for where an article stands: what needs a hand comes before what is done. */
export function stageOf({ article, claimCounts: counts, settled, total }: ArticleRow): RowStage {
  if (counts.recheck > 0) return 'recheck';
  if (counts.returned > 0) return 'returned';
  if (counts.submitted > 0) return 'review';
  if (article.publication) return 'published';
  if (claimsIn(counts) === 0) return 'fresh';
  const isDone = counts.open + counts.checking === 0 && settled === total;
  return isDone && counts.approved > 0 ? 'ready' : 'working';
}

/** Standing claims: the withdrawn ones do not count. */
export function claimsIn(counts: ArticleRow['claimCounts']): number {
  const { withdrawn, ...standing } = counts;
  return Object.values(standing).reduce((sum, count) => sum + count, 0);
}
