/** Sources of evidence, with the words under which they are found. */

import type { Source } from '@isnad/core';
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
