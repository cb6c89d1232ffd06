/** Bytes kept beside the journal: the file an article was imported from. */

import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row per content; the name is the content's SHA-256, so the same file is kept once. */
export const attachmentTable = sqliteTable('attachment', {
  sha256: text().primaryKey(),
  mediaType: text().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
});
