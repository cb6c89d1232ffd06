/** Where the editor goes next: the next claim that waits, the next article, the neighbouring claim. */
import type { Claim } from '@isnad/core';

/** A claim as an address: its article and its number there. */
export interface Place {
  readonly articleId: string;
  readonly number: number;
}

/** A row of the queue, as far as its order goes; claims are most urgent first. */
export interface Row {
  readonly article: { readonly id: string };
  readonly claims: readonly { readonly number: number }[];
}

export function addressOf({ articleId, number }: Place): string {
  return `/review/${articleId}/${number}`;
}

/** Where a row is opened: at its most urgent claim. */
export function placeOf({ article, claims }: Row): Place | null {
  const [first] = claims;
  return first ? { articleId: article.id, number: first.number } : null;
}

/**
 * The next claim that waits once this one is decided: further down its article, then from the top
 * of it, then the most urgent other article. Null when nothing else waits.
 */
export function nextWaiting(rows: readonly Row[], { articleId, number }: Place): Place | null {
  const own = rows.find(({ article }) => article.id === articleId);
  const left = (own?.claims ?? [])
    .map((claim) => claim.number)
    .filter((other) => other !== number)
    .sort((one, other) => one - other);
  const next = left.find((other) => other > number) ?? left[0];
  if (next !== undefined) return { articleId, number: next };
  const others = rows.filter(({ article }) => article.id !== articleId);
  return others[0] ? placeOf(others[0]) : null;
}

/** The article below the one that is read, from the top again after the last; null when alone. */
export function nextArticle(rows: readonly Row[], articleId: string | null): Place | null {
  const at = rows.findIndex(({ article }) => article.id === articleId);
  const next = rows[(at + 1) % Math.max(1, rows.length)];
  return next && next.article.id !== articleId ? placeOf(next) : null;
}

/** The claim one step further in the article; at either end there is none. */
export function neighbour(claims: readonly Claim[], number: number, step: 1 | -1): Claim | null {
  const at = claims.findIndex((claim) => claim.number === number);
  return at < 0 ? null : (claims[at + step] ?? null);
}
