/** Opens the newsroom's file: checks that it is ours, brings it up to date, makes it durable. */

import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Database } from './database.ts';
import { OpenFault, openFaultOf } from './open-fault.ts';
import { rebuildRows } from './replay.ts';
import { upgradeAside } from './upgrade.ts';

/** Where the newsroom keeps its data, and how its tables are made. */
export interface StorePlace {
  /** Path of the SQLite file; its folder is made when missing. */
  readonly file: string;
  /** The folder `drizzle` of the repository, or a copy of it. */
  readonly migrationsFolder: string;
}

/** «ISND» in the header of the file: tells our databases from those of other programs. */
export const applicationId = 0x49534e44;

/** Opens and migrates. Throws an OpenFault, or an UpgradeFault: all is as it was before then. */
export function openDatabase({ file, migrationsFolder }: StorePlace): Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const known = readMigrationFiles({ migrationsFolder }).length;
    if (hasContent(file) && inspect(file, known) < known) {
      upgradeAside(file, (next) => prepare(new BetterSqlite3(next), migrationsFolder, known));
    }
    return prepare(new BetterSqlite3(file, { timeout: 5000 }), migrationsFolder, known);
  } catch (error) {
    const fault = openFaultOf(error);
    throw fault ? new OpenFault(fault, file, error) : error;
  }
}

function hasContent(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size > 0;
}

/** Reading every page of a larger file would keep the newsroom closed for seconds (bytes). */
const longest = 64 * 2 ** 20;

/** Whether opening leaves the pages unread: whoever opens such a file checks it afterwards. */
export function isLong(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest;
}

/**
 * Answers the number of migrations stamped into the file. Through a connection that cannot write:
 * what is not ours stays untouched.
 */
function inspect(file: string, known: number): number {
  const client = new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    if (numberOf(client, 'application_id') !== applicationId) {
      throw new OpenFault('not-a-database', file);
    }
    if (appliedIn(client) > known) throw new OpenFault('newer-database', file);
    if (!isLong(file) && client.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new OpenFault('not-a-database', file);
    }
    return numberOf(client, 'user_version');
  } finally {
    client.close();
  }
}

function prepare(client: BetterSqlite3.Database, migrationsFolder: string, known: number) {
  try {
    for (const setting of durable) client.pragma(setting);
    // Stamped first: a crash during the migration must leave a file that is still known as ours.
    client.pragma(`application_id = ${applicationId}`);
    const db = drizzle(client, { casing: 'snake_case' });
    migrateWhole(db, migrationsFolder);
    // Rows of an earlier version are made anew; the stamp comes last, so that a crash repeats it.
    if (numberOf(client, 'user_version') < known) rebuildRows(db);
    client.pragma(`user_version = ${known}`);
    return db;
  } catch (error) {
    client.close();
    throw error;
  }
}

// FULL: an acknowledged change survives a power cut, not only a crash of the process.
const durable = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
];

/** Drizzle runs all missing migrations in one transaction; SQLite rebuilds tables without keys. */
function migrateWhole(db: Database, migrationsFolder: string): void {
  db.$client.pragma('foreign_keys = OFF');
  migrate(db, { migrationsFolder });
  db.$client.pragma('foreign_keys = ON');
}

/** Migrations in the file; their own list counts too, lest a crash came before the stamp. */
function appliedIn(client: BetterSqlite3.Database): number {
  const listed = client
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .get();
  const rows = listed
    ? client.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()
    : 0;
  return Math.max(numberOf(client, 'user_version'), Number(rows));
}

function numberOf(client: BetterSqlite3.Database, pragma: string): number {
  return Number(client.pragma(pragma, { simple: true }));
}
