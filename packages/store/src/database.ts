/** The one connection to the newsroom's file, as the rest of this package sees it. */

import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** Drizzle over better-sqlite3; `$client` is the raw connection. */
export type Database = BetterSQLite3Database & { readonly $client: BetterSqlite3.Database };

/** Where reads and writes go: the connection itself, or a transaction on it. */
export type Desk = Pick<Database, 'select' | 'insert' | 'delete'>;
