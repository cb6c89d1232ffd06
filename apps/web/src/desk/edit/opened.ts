/** The opened article in the cache: changed at once, put back when the desk says no. */
import type { Article, ArticleVersion, Claim, Source } from '@isnad/core';
import { cache, type Outputs, queries } from '../line/trpc.ts';

/** What `article.open` answers, in the desk's own (read-only) types. */
export interface OpenedArticle {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly hints: Outputs['article']['open']['hints'];
}

export type Optimist = (opened: OpenedArticle) => OpenedArticle;

/** Articles whose news was on its way when an edit stopped it. */
const cutOff = new Set<string>();

/** Asks again for the news that an edit stopped, once the edit is answered. */
export function catchUp(articleId: string) {
  const queryKey = queries.article.open.queryKey({ articleId });
  if (cutOff.delete(articleId)) void cache.invalidateQueries({ queryKey });
}

/** Applies a change at once; the returned function takes it back, if nothing newer came since. */
export function changeOpened(articleId: string, change: Optimist): () => void {
  const queryKey = queries.article.open.queryKey({ articleId });
  const before = cache.getQueryData<OpenedArticle>(queryKey);
  if (before && cache.getQueryState(queryKey)?.fetchStatus !== 'idle') cutOff.add(articleId);
  void cache.cancelQueries({ queryKey });
  if (!before) return () => undefined;
  const after = change(before);
  cache.setQueryData<OpenedArticle>(queryKey, after);
  return () => {
    if (cache.getQueryData<OpenedArticle>(queryKey) === after)
      cache.setQueryData<OpenedArticle>(queryKey, before);
    else void cache.invalidateQueries({ queryKey });
  };
}

/** Puts what the server confirmed in its place: an article, a claim or a source. */
export function placeConfirmed(articleId: string, value: unknown) {
  if (isClaim(value)) {
    changeOpened(articleId, (opened) => ({ ...opened, claims: placed(opened.claims, value) }));
    const queryKey = queries.claim.one.queryKey({ claimId: value.id });
    cache.setQueryData<{ claim: Claim }>(queryKey, (now) => now && { ...now, claim: value });
  } else if (isArticle(value)) {
    changeOpened(articleId, (opened) => ({ ...opened, article: value }));
  } else if (isSource(value)) {
    changeOpened(articleId, (opened) => ({ ...opened, sources: placed(opened.sources, value) }));
  }
}

/** Replaces by id, or adds at the end. */
function placed<Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] {
  const isKnown = items.some(({ id }) => id === item.id);
  return isKnown ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];
}

function isClaim(value: unknown): value is Claim {
  return has(value, 'appearances');
}

function isArticle(value: unknown): value is Article {
  return has(value, 'settlements');
}

function isSource(value: unknown): value is Source {
  return has(value, 'proximity');
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}
