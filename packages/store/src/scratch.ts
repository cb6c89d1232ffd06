/** A desk for trying things out, gone when it is closed. */

import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Database } from './database.ts';

/** The same tables in memory, or in a file without a name where memory is short. */
export function openScratch(migrationsFolder: string): Database {
  const db = drizzle(new BetterSqlite3(''), { casing: 'snake_case' });
  migrate(db, { migrationsFolder });
  return db;
}
