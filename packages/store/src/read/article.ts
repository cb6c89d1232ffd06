/** Finds articles and their versions. */

import type { Article, ArticleVersion } from '@isnad/core';
import { desc, eq, getTableColumns } from 'drizzle-orm';
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

/** A version without its text, as a list shows it. */
export type VersionLine = Omit<ArticleVersion, 'document'>;

/** Every version of an article, newest first. */
export function findVersionsOf(desk: Desk, articleId: string): VersionLine[] {
  const { document: _whole, ...columns } = getTableColumns(articleVersionTable);
  return desk
    .select(columns)
    .from(articleVersionTable)
    .where(eq(articleVersionTable.articleId, articleId))
    .orderBy(desc(articleVersionTable.number))
    .all();
}

/** Which version of which article says exactly this. */
export interface Twin {
  readonly articleId: string;
  readonly versionId: string;
}

/** Every version with exactly this text, oldest first. */
export function findTwins(desk: Desk, textHash: string): Twin[] {
  const { articleId, id: versionId, importedAt } = articleVersionTable;
  return desk
    .select({ articleId, versionId })
    .from(articleVersionTable)
    .where(eq(articleVersionTable.textHash, textHash))
    .orderBy(importedAt, versionId)
    .all();
}
