/** The newsroom's own settings: one row. */

import type { Newsroom } from '@isnad/core';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The newsroom that this database belongs to; `state` is the truth, columns derive from it. */
export const newsroomTable = sqliteTable('newsroom', {
  id: text().primaryKey(),
  revision: integer().notNull(),
  state: text({ mode: 'json' }).$type<Newsroom>().notNull(),
});
