/** Puts a backup back: checked first, swapped in whole, and what stood there kept beside it. */

import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { aloneWith } from './alone.ts';
import { BackupFault, type Told } from './backup-fault.ts';
import { type ReadBackup, readBackup } from './check.ts';
import { keepBeside, moveBeside, putInPlace, removeDatabase } from './disk.ts';
import { manifestTable } from './manifest.ts';

/** What is to be put back, and where to. */
export interface RestoreOrder {
  readonly from: string;
  /** The newsroom's file. */
  readonly file: string;
  readonly passphrase: string | null;
  /** Where what stands at `file` is kept; null: refuse when something stands there. */
  readonly keepAt: string | null;
  /** Migrations that this program knows. */
  readonly known: number;
}

/** What was put back. */
export interface Restored extends ReadBackup {
  /** The file under which the newsroom that stood there is kept. */
  readonly keptAt: string | null;
}

/** Throws a BackupFault; what stood at `file` is untouched then. */
export async function restoreBackup(order: RestoreOrder, told: Told): Promise<Restored> {
  const { from, file, passphrase, keepAt, known } = order;
  const isFilled = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (isFilled && keepAt === null) throw new BackupFault('filled', dirname(file));
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.restored`;
  try {
    const read = await readBackup(from, aside, passphrase, told);
    if (read.schema > known) throw new BackupFault('newer-backup', from);
    makeOurs(aside);
    const keptAt = isFilled && keepAt !== null ? keepAt : null;
    swap(aside, file, keptAt);
    return { ...read, keptAt };
  } finally {
    removeDatabase(aside);
  }
}

/** By these somebody comes in: one that was ended after the backup must not come back with it. */
const entrances = ['session', 'api_token', 'invitation', 'reset_link'];

function makeOurs(aside: string): void {
  const client = new BetterSqlite3(aside);
  try {
    client.exec(`PRAGMA secure_delete = ON; DROP TABLE IF EXISTS ${manifestTable}`);
    const there = client.prepare('SELECT count(*) FROM sqlite_master WHERE name = ?').pluck();
    for (const table of entrances) {
      // An earlier version had fewer of them.
      if (there.get(table) !== 0) client.exec(`DELETE FROM ${table}`);
    }
  } finally {
    client.close();
  }
}

function swap(aside: string, file: string, keptAt: string | null): void {
  if (keptAt === null) {
    removeDatabase(file);
    putInPlace(aside, file);
    return;
  }
  try {
    aloneWith(file, () => {
      keepBeside(file, keptAt);
      putInPlace(aside, file);
    });
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error;
    // What stands there can no longer be opened: it is kept as it is, log and all.
    moveBeside(file, keptAt);
    putInPlace(aside, file);
  }
}
