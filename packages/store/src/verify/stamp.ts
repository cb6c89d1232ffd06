/** What a newsroom's file says of itself at a glance. */

import BetterSqlite3 from 'better-sqlite3';
import { headOf } from '../backup/manifest.ts';

/** Read without changing anything. */
export interface Stamp {
  /** Number of migrations in it. */
  readonly schema: number;
  /** Entries of its journal. */
  readonly entries: number;
}

/** Throws SQLite's own error when the file cannot be read. */
export function readStamp(file: string): Stamp {
  const client = new BetterSqlite3(file, { readonly: true, timeout: 5000 });
  try {
    const schema = Number(client.pragma('user_version', { simple: true }));
    return { schema, entries: headOf(client)?.seq ?? 0 };
  } finally {
    client.close();
  }
}
