/** The file itself: whose it is, its tables, its pages, its keys. */

import type BetterSqlite3 from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { manifestTable } from '../backup/manifest.ts';
import { applicationId } from '../open.ts';
import { openScratch } from '../scratch.ts';
import { type Finding, readable } from './finding.ts';

type Client = BetterSqlite3.Database;

/** Whether this program may judge what stands in the file: an earlier or later one made other rows. */
export function* checkStamps(client: Client, migrationsFolder: string): Generator<Finding> {
  const known = readMigrationFiles({ migrationsFolder });
  const id = Number(client.pragma('application_id', { simple: true }));
  if (id !== applicationId) yield { fault: 'not-ours', place: `application_id ${id}` };
  const version = Number(client.pragma('user_version', { simple: true }));
  if (version !== known.length) {
    const fault = version > known.length ? 'newer-database' : 'older-database';
    yield { fault, place: `user_version ${version}, ${known.length}` };
  }
  yield* readable('__drizzle_migrations', () => checkMigrations(client, known));
}

type KnownMigration = ReturnType<typeof readMigrationFiles>[number];

function* checkMigrations(client: Client, known: readonly KnownMigration[]): Generator<Finding> {
  const sql = 'SELECT hash, created_at AS at FROM __drizzle_migrations ORDER BY created_at';
  const listed = client.prepare(sql).all() as { hash: string; at: number }[];
  const longest = Math.max(listed.length, known.length);
  for (let at = 0; at < longest; at += 1) {
    const isSame =
      listed[at]?.hash === known[at]?.hash && listed[at]?.at === known[at]?.folderMillis;
    if (!isSame) yield { fault: 'migration-list', place: String(at).padStart(4, '0') };
  }
}

/** Tables, indexes and triggers as the migrations make them, and no others. */
export function* checkSchema(client: Client, migrationsFolder: string): Generator<Finding> {
  const scratch = openScratch(migrationsFolder);
  try {
    const wanted = schemaOf(scratch.$client);
    const found = schemaOf(client);
    for (const name of new Set([...wanted.keys(), ...found.keys()])) {
      if (wanted.get(name) !== found.get(name)) yield { fault: 'schema-changed', place: name };
    }
  } finally {
    scratch.$client.close();
  }
}

function schemaOf(client: Client): Map<string, string> {
  const sql = `SELECT type || ' ' || name AS name, tbl_name || ' ' || coalesce(sql, '') AS sql
    FROM sqlite_master WHERE name <> '${manifestTable}'`;
  const rows = client.prepare(sql).all() as { name: string; sql: string }[];
  return new Map(rows.map(({ name, sql }) => [name, sql.replace(/\s+/g, ' ')]));
}

/** Faults named at most, each in SQLite's own words. */
const most = 100;

export function* checkPages(client: Client): Generator<Finding> {
  const whole = [...readable('integrity_check', () => checkStructure(client, `${most}`))];
  if (whole.every(({ fault }) => fault !== 'not-readable')) return yield* whole;
  // SQLite gave up at the first page that it could not read: each table is asked for itself.
  for (const name of [...schemaOf(client).keys()].filter((key) => key.startsWith('table '))) {
    const table = name.slice('table '.length);
    yield* readable(table, () => checkStructure(client, `'${table}'`));
  }
}

function* checkStructure(client: Client, scope: string): Generator<Finding> {
  const lines = client.pragma(`integrity_check(${scope})`) as { integrity_check: string }[];
  for (const { integrity_check: place } of lines) {
    if (place !== 'ok') yield { fault: 'structure', place };
  }
}

export function* checkKeys(client: Client): Generator<Finding> {
  type Broken = { table: string; rowid: number | null; parent: string };
  for (const { table, rowid, parent } of client.pragma('foreign_key_check') as Broken[]) {
    yield { fault: 'foreign-key', place: `${table} rowid ${rowid} → ${parent}` };
  }
}
