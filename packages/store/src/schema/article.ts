/** Articles, their immutable versions, and the reports published about them. */

import type { Article, ArticleVersion } from '@isnad/core';
import type { TextDocument } from '@isnad/text';
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

/** One row per article; `state` is the truth, the other columns derive from it. */
export const articleTable = sqliteTable(
  'article',
  {
    id: text().primaryKey(),
    revision: integer().notNull(),
    /** Version that is read now. */
    versionId: text().notNull(),
    /** ms UTC; null when nobody set one. */
    deadlineAt: integer(),
    /** ms UTC; the home list runs backwards along it. */
    importedAt: integer().notNull(),
    state: text({ mode: 'json' }).$type<Article>().notNull(),
  },
  (table) => [index('article_imported').on(table.importedAt, table.id)],
);

/** One row per imported text; written once, never updated. */
export const articleVersionTable = sqliteTable(
  'article_version',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articleTable.id),
    /** From 1 within the article. */
    number: integer().notNull(),
    document: text({ mode: 'json' }).$type<TextDocument>().notNull(),
    /** SHA-256 of the canonical text; a version may bring an earlier one's text back. */
    textHash: text().notNull(),
    /** SHA-256 of the original bytes, kept as an attachment; null when typed in. */
    originalHash: text(),
    importedBy: text().notNull(),
    /** ms UTC. */
    importedAt: integer().notNull(),
    importedFrom: text().$type<ArticleVersion['importedFrom']>().notNull(),
  },
  (table) => [
    unique('article_version_number').on(table.articleId, table.number),
    index('article_version_text').on(table.textHash),
  ],
);

/** One row per published revision of a report: frozen, never updated. */
export const publicationTable = sqliteTable(
  'publication',
  {
    articleId: text()
      .notNull()
      .references(() => articleTable.id),
    /** From 1 within the article. */
    revision: integer().notNull(),
    slug: text().notNull(),
    /** The frozen report as canonical JSON. */
    report: text().notNull(),
    /** SHA-256 of `report`. */
    hash: text().notNull(),
    /** ms UTC. */
    at: integer().notNull(),
    by: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.revision] }),
    unique('publication_slug').on(table.slug, table.revision),
  ],
);
