/** Sources of evidence, with the words under which they are found. */

import type { Source, SourceIdentity } from '@isnad/core';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per source; `state` is the truth, the other columns derive from it. */
export const sourceTable = sqliteTable(
  'source',
  {
    id: text().primaryKey(),
    revision: integer().notNull(),
    confidential: integer({ mode: 'boolean' }).notNull(),
    /** ms UTC. */
    createdAt: integer().notNull(),
    /** Title, publisher, author and address through text's `foldForSearch`: Arabic spellings meet. */
    folded: text().notNull(),
    state: text({ mode: 'json' }).$type<Source>().notNull(),
  },
  (table) => [index('source_created').on(table.createdAt, table.id)],
);

/**
 * Who a confidential source is: never in the journal, so that the row can be erased for good. Not
 * derived from anything; a replay leaves it alone.
 */
export const sourceIdentityTable = sqliteTable('source_identity', {
  sourceId: text().primaryKey(),
  identity: text({ mode: 'json' }).$type<SourceIdentity>().notNull(),
  /** What the journal's hash of the identity was salted with, base64url of 32 random bytes. */
  salt: text().notNull(),
  /** As in `source`, for whoever may see it. */
  folded: text().notNull(),
});
