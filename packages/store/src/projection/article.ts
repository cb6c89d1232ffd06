/** Keeps the rows of an article in step with its state, and files versions and reports. */

import { type Article, type ArticleEvent, type ArticleHappening, applyArticle } from '@isnad/core';
import type { Desk } from '../database.ts';
import { findArticle } from '../read/article.ts';
import { articleTable, articleVersionTable, publicationTable } from '../schema/article.ts';
import type { Projection } from './projection.ts';

/** Rows of articles, their versions and their reports. */
export const articleProjection: Projection<Article, ArticleEvent> = {
  load: (desk, event) => findArticle(desk, event.subjectId),
  apply: applyArticle,
  articleIdOf: (article) => article.id,
  save(desk, article, event) {
    const row = toArticleRow(article);
    desk
      .insert(articleTable)
      .values(row)
      .onConflictDoUpdate({ target: articleTable.id, set: row })
      .run();
    if (event.type === 'articleImported' || event.type === 'versionImported') {
      fileVersion(desk, event);
    }
    if (event.type === 'reportPublished') fileReport(desk, event);
  },
};

function toArticleRow(article: Article): typeof articleTable.$inferInsert {
  const { id, revision, versionId, importedAt, details } = article;
  return { id, revision, versionId, importedAt, deadlineAt: details.deadlineAt, state: article };
}

function fileVersion(
  desk: Desk,
  event: ArticleHappening<'articleImported' | 'versionImported'>,
): void {
  const { subjectId: articleId, by: importedBy, at: importedAt } = event;
  desk
    .insert(articleVersionTable)
    .values({ ...event.payload.version, articleId, importedBy, importedAt })
    .run();
}

function fileReport(desk: Desk, event: ArticleHappening<'reportPublished'>): void {
  const { subjectId: articleId, by, at } = event;
  const { revision, slug, report, reportHash: hash } = event.payload;
  desk.insert(publicationTable).values({ articleId, revision, slug, report, hash, at, by }).run();
}
