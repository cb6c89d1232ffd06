/** What a backup says of itself, and by which it is checked: every table with the hash of its rows. */

import { createHash, type Hash } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';

/** One table of the copy. */
export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 over the rows in the order of their key, lower-case hexadecimal. */
  readonly sha256: string;
}

/** Written into the copy as its one row of `backup_manifest`. */
export interface Manifest {
  readonly format: 1;
  /** ms UTC. */
  readonly madeAt: number;
  /** Version of the program that made it. */
  readonly program: string;
  /** Number of migrations in the copy. */
  readonly schema: number;
  /** The newest journal entry: with it nobody can pass off a shortened journal as the whole one. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly tables: readonly TableDigest[];
}

/** The table that a backup has and a newsroom's own file has not. */
export const manifestTable = 'backup_manifest';

/** Digests every table as it stands in the reader's open transaction. */
export function digestTables(
  client: BetterSqlite3.Database,
  told: (part: number) => void,
): TableDigest[] {
  return tableNames(client).map((table, at, all) => {
    told(at / all.length);
    return digestTable(client, table);
  });
}

/** The newest entry; null while the journal is empty. */
export function headOf(client: BetterSqlite3.Database): Manifest['head'] {
  const newest = client.prepare('SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1').get();
  return (newest as Manifest['head'] | undefined) ?? null;
}

function tableNames(client: BetterSqlite3.Database): string[] {
  const sql = `SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '${manifestTable}'
    AND (name NOT LIKE 'sqlite\\_%' ESCAPE '\\' OR name = 'sqlite_sequence') ORDER BY name`;
  return client.prepare(sql).pluck().all() as string[];
}

/** Keys stand in the first column or the first two. */
function digestTable(client: BetterSqlite3.Database, table: string): TableDigest {
  const hash = createHash('sha256');
  let rows = 0;
  for (const row of client.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).raw().iterate()) {
    addRow(hash, row as unknown[]);
    rows += 1;
  }
  return { table, rows, sha256: hash.digest('hex') };
}

/** Each value with its kind and length, so that no two rows read the same. */
function addRow(hash: Hash, row: readonly unknown[]): void {
  for (const value of row) {
    const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
    hash.update(`${value === null ? 'null' : typeof value}:${bytes.length}:`).update(bytes);
  }
  hash.update('\n');
}
