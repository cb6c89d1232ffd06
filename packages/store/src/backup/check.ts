/** Reads a backup and holds it against what it says of itself. */

import { copyFileSync, existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { verifyJournal } from '../journal/verify.ts';
import { applicationId } from '../open.ts';
import { BackupFault, type Told } from './backup-fault.ts';
import { removeDatabase } from './disk.ts';
import { digestTables, headOf, type Manifest, manifestTable } from './manifest.ts';
import { isSealed, unseal } from './seal.ts';

/** What a backup turned out to hold. */
export interface ReadBackup {
  /** Null for a plain copy of a newsroom's file, which the upgrade keeps. */
  readonly manifest: Manifest | null;
  /** In sealed backups only. */
  readonly secret: string | null;
  /** Number of migrations in it. */
  readonly schema: number;
  /** Entries of its journal. */
  readonly entries: number;
}

/**
 * Leaves the readable database at `aside` and answers what it is. Throws a BackupFault when it is
 * no backup, was changed, or does not open with the passphrase.
 */
export async function readBackup(
  from: string,
  aside: string,
  passphrase: string | null,
  told: Told,
): Promise<ReadBackup> {
  if (!existsSync(from)) throw new BackupFault('not-a-backup', from);
  removeDatabase(aside);
  if (await isSealed(from)) {
    if (passphrase === null) throw new BackupFault('needs-passphrase', from);
    told({ step: 'seal', part: 0 });
    await unseal(from, aside, passphrase);
  } else {
    copyFileSync(from, aside);
  }
  return inspect(aside, from, told);
}

async function inspect(aside: string, from: string, told: Told): Promise<ReadBackup> {
  try {
    const client = new BetterSqlite3(aside, { fileMustExist: true });
    try {
      return await readWhole(client, from, told);
    } finally {
      client.close();
    }
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error;
    const isOther = error.code === 'SQLITE_NOTADB';
    throw new BackupFault(isOther ? 'not-a-backup' : 'damaged-backup', from, error);
  }
}

async function readWhole(
  client: BetterSqlite3.Database,
  from: string,
  told: Told,
): Promise<ReadBackup> {
  if (client.pragma('application_id', { simple: true }) !== applicationId) {
    throw new BackupFault('not-a-backup', from);
  }
  told({ step: 'check', part: 0 });
  if (client.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    throw new BackupFault('damaged-backup', from);
  }
  const said = manifestIn(client);
  const isAsSaid = !said.manifest || holds(client, said.manifest, told);
  told({ step: 'journal', part: 0 });
  const journal = await verifyJournal(drizzle(client, { casing: 'snake_case' }));
  if (!isAsSaid || !journal.ok) throw new BackupFault('damaged-backup', from);
  const schema = Number(client.pragma('user_version', { simple: true }));
  return { ...said, schema, entries: journal.entries };
}

function manifestIn(client: BetterSqlite3.Database): Pick<ReadBackup, 'manifest' | 'secret'> {
  const sql = `SELECT count(*) FROM sqlite_master WHERE name = '${manifestTable}'`;
  if (client.prepare(sql).pluck().get() === 0) return { manifest: null, secret: null };
  const row = client.prepare(`SELECT manifest, secret FROM ${manifestTable}`).get();
  const { manifest, secret } = row as { manifest: string; secret: string | null };
  return { manifest: JSON.parse(manifest), secret };
}

function holds(client: BetterSqlite3.Database, manifest: Manifest, told: Told): boolean {
  const tables = digestTables(client, (part) => told({ step: 'check', part }));
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return same(tables, manifest.tables) && same(headOf(client), manifest.head);
}
