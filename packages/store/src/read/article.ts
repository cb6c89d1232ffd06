/** Finds articles and their versions. */

import type { Article, ArticleVersion } from '@isnad/core';
import { eq } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { articleTable, articleVersionTable } from '../schema/article.ts';

/** The article as it stands. */
export function findArticle(desk: Desk, id: string): Article | null {
  const row = desk
    .select({ state: articleTable.state })
    .from(articleTable)
    .where(eq(articleTable.id, id))
    .get();
  return row?.state ?? null;
}

/** One immutable version with its whole text. */
export function findVersion(desk: Desk, id: string): ArticleVersion | null {
  const row = desk.select().from(articleVersionTable).where(eq(articleVersionTable.id, id)).get();
  return row ?? null;
}

/** Id of the article that already has exactly this text. */
export function findArticleWithText(desk: Desk, textHash: string): string | null {
  const row = desk
    .select({ articleId: articleVersionTable.articleId })
    .from(articleVersionTable)
    .where(eq(articleVersionTable.textHash, textHash))
    .get();
  return row?.articleId ?? null;
}
