/** Claims, and which sources they stand on. */

import type { Claim, ClaimDetails, Stage } from '@isnad/core';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { articleTable } from './article.ts';
import { sourceTable } from './source.ts';

/** One row per claim; `state` is the truth, the other columns derive from it. */
export const claimTable = sqliteTable(
  'claim',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articleTable.id),
    /** Stable within the article, from 1; never reused. */
    number: integer().notNull(),
    revision: integer().notNull(),
    stage: text().$type<Stage>().notNull(),
    assigneeId: text(),
    priority: text().$type<ClaimDetails['priority']>().notNull(),
    /** ms UTC; null while it does not wait for the editor. */
    submittedAt: integer(),
    state: text({ mode: 'json' }).$type<Claim>().notNull(),
  },
  (table) => [
    uniqueIndex('claim_number').on(table.articleId, table.number),
    index('claim_stage').on(table.stage, table.submittedAt),
  ],
);

/** Which claims stand on a source: one row per pair, however often it is cited. */
export const evidenceSourceTable = sqliteTable(
  'evidence_source',
  {
    claimId: text()
      .notNull()
      .references(() => claimTable.id),
    sourceId: text()
      .notNull()
      .references(() => sourceTable.id),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.sourceId] }),
    index('evidence_source_source').on(table.sourceId),
  ],
);
