/** The editor's desk: what waits and what went back, article by article, most urgent first. */

import type { Article, Claim, Scale, Waiting } from '@isnad/core';
import { type CoverageCell, coverageOf } from '../article/coverage-row.ts';
import type { SignedIn } from '../context.ts';
import { procedure, router } from '../procedure.ts';
import { seenBy } from '../source/seen-claims.ts';

/** The claims of one article that wait, most urgent first; `deadlineAt` is ms UTC. */
export interface WaitingRow {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly coverage: readonly CoverageCell[];
  readonly deadlineAt: number | null;
}

const queue = procedure('read').query(async ({ ctx }) => {
  const scale = (await ctx.store.newsroom())?.scale ?? [];
  const [submitted, returned] = await Promise.all([
    ctx.store.waiting('submitted'),
    ctx.store.waiting('returned'),
  ]);
  return {
    waiting: await toRows(ctx, submitted, scale),
    returned: await toRows(ctx, returned, scale),
  };
});

/** An article stands where its most urgent claim stands. */
async function toRows(context: SignedIn, waiting: readonly Waiting[], scale: Scale) {
  const byArticle = Map.groupBy(waiting, ({ claim }) => claim.articleId);
  const rows = [...byArticle].map(async ([articleId, group]): Promise<WaitingRow | null> => {
    const article = await context.store.article(articleId);
    const version = article && (await context.store.version(article.versionId));
    if (!article || !version) return null;
    const own = await context.store.claimsOf(articleId);
    const { claims } = await seenBy(
      context,
      group.map(({ claim }) => claim),
    );
    const coverage = coverageOf(article, version, own, scale).cells;
    return { article, claims, coverage, deadlineAt: article.details.deadlineAt };
  });
  return (await Promise.all(rows)).filter((row) => row !== null);
}

export const reviewRouter = router({ queue });
