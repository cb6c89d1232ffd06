/** The rows of the home list, in three questions however long the list is. */

import { type Article, type ArticleVersion, type Claim, type Stage, stages } from '@isnad/core';
import { asc, desc, inArray, sql } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { articleTable, articleVersionTable } from '../schema/article.ts';
import { claimTable } from '../schema/claim.ts';

/** One article with all that its coverage is computed from. */
export interface HomeRow {
  readonly article: Article;
  /** The version that is read now. */
  readonly version: ArticleVersion;
  /** By number, withdrawn ones too. */
  readonly claims: readonly Claim[];
  readonly claimCounts: Readonly<Record<Stage, number>>;
}

/** One page of the home list. */
export interface HomePage {
  readonly limit: number;
  /** Id of the last article of the page before. */
  readonly before?: string;
}

/** Newest import first. */
export function findHomeRows(desk: Desk, page: HomePage): HomeRow[] {
  const articles = articlesOn(desk, page);
  const versions = versionsById(desk, articles);
  const claims = claimsByArticle(desk, articles);
  return articles.flatMap((article) => {
    const version = versions.get(article.versionId);
    const own = claims.get(article.id) ?? [];
    return version ? [{ article, version, claims: own, claimCounts: countByStage(own) }] : [];
  });
}

function articlesOn(desk: Desk, { limit, before }: HomePage): Article[] {
  const { id, importedAt } = articleTable;
  return desk
    .select({ state: articleTable.state })
    .from(articleTable)
    .where(
      before === undefined
        ? undefined
        : sql`(${importedAt}, ${id}) < (SELECT imported_at, id FROM article WHERE id = ${before})`,
    )
    .orderBy(desc(importedAt), desc(id))
    .limit(limit)
    .all()
    .map(({ state }) => state);
}

function versionsById(desk: Desk, articles: readonly Article[]): Map<string, ArticleVersion> {
  const ids = articles.map(({ versionId }) => versionId);
  const rows = desk
    .select()
    .from(articleVersionTable)
    .where(inArray(articleVersionTable.id, ids))
    .all();
  return new Map(rows.map((version) => [version.id, version]));
}

function claimsByArticle(desk: Desk, articles: readonly Article[]): Map<string, Claim[]> {
  const ids = articles.map(({ id }) => id);
  const rows = desk
    .select({ state: claimTable.state })
    .from(claimTable)
    .where(inArray(claimTable.articleId, ids))
    .orderBy(asc(claimTable.number))
    .all();
  return Map.groupBy(
    rows.map(({ state }) => state),
    ({ articleId }) => articleId,
  );
}

function countByStage(claims: readonly Claim[]): Record<Stage, number> {
  const counts = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
  for (const { stage } of claims) counts[stage] += 1;
  return counts;
}
