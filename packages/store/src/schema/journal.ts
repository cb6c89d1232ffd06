/** The journal as SQLite keeps it: appended once, never changed (triggers refuse it). */

import type { DeskEvent } from '@isnad/core';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What a journal entry is about. */
export type SubjectKind = 'newsroom' | 'article' | 'source' | 'claim';

/** One row per journal entry; `hash` is the SHA-256 of core's `entryText`. */
export const eventTable = sqliteTable(
  'event',
  {
    /** Position in the journal, from 1 without gaps; autoincrement remembers a removed tail. */
    seq: integer().primaryKey({ autoIncrement: true }),
    /** UUIDv7 of the caller: a repeated request carries the same one. */
    id: text().notNull().unique('event_id'),
    /** ms UTC, as the caller's clock had it; never used for order. */
    at: integer().notNull(),
    /** Id of the person; no foreign key, the journal outlives accounts. */
    by: text().notNull(),
    type: text().$type<DeskEvent['type']>().notNull(),
    /** Follows from `type`; here for people who read the file with other tools. */
    subjectKind: text().$type<SubjectKind>().notNull(),
    subjectId: text().notNull(),
    /** Article that the subject belongs to; null for sources and the newsroom. */
    articleId: text(),
    /** Revision of the subject after this entry. */
    revision: integer().notNull(),
    payload: text({ mode: 'json' }).$type<DeskEvent['payload']>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index('event_subject').on(table.subjectId, table.seq),
    index('event_article').on(table.articleId, table.seq),
  ],
);
