/** Takes a backup of a newsroom that goes on working: whole, of one moment, and checked. */

import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { BackupFault, type Told } from './backup-fault.ts';
import { readBackup } from './check.ts';
import { putInPlace, removeDatabase } from './disk.ts';
import { digestTables, headOf, type Manifest, manifestTable } from './manifest.ts';
import { seal } from './seal.ts';

/** What is to be backed up, and where to. */
export interface BackupOrder {
  /** The newsroom's file; a running server may have it open. */
  readonly file: string;
  /** The backup to be made; must not exist. */
  readonly to: string;
  /** ms UTC. */
  readonly now: number;
  /** Version of the program. */
  readonly program: string;
  /** With one the backup is sealed, and carries `secret`. */
  readonly passphrase: string | null;
  /** What signs sessions and seals second factors; never in a backup that anybody can read. */
  readonly secret: string;
}

/** What was made. */
export interface TakenBackup {
  readonly manifest: Manifest;
  readonly bytes: number;
  readonly isSealed: boolean;
}

/** Pages of the database that are copied at once. */
const stride = 1024;

/** Throws a BackupFault, or the system's own error; nothing stands at `to` then. */
export async function takeBackup(order: BackupOrder, told: Told): Promise<TakenBackup> {
  const { file, to, passphrase } = order;
  if (!existsSync(file)) throw new BackupFault('no-database', file);
  if (!statSync(dirname(to), { throwIfNoEntry: false })?.isDirectory()) {
    throw new BackupFault('no-folder', dirname(to));
  }
  if (existsSync(to)) throw new BackupFault('file-exists', to);
  // What can be read without a passphrase stays in the data folder until it is sealed.
  const copy = passphrase === null ? `${to}.half` : `${file}.backup`;
  const sealed = `${to}.half`;
  try {
    removeDatabase(copy);
    const manifest = await copyMoment(order, copy, told);
    if (passphrase !== null) await sealCopy(copy, sealed, passphrase, told);
    await prove(sealed, order, manifest, told);
    chmodSync(sealed, 0o600);
    putInPlace(sealed, to);
    return { manifest, bytes: statSync(to).size, isSealed: passphrase !== null };
  } finally {
    removeDatabase(copy);
    rmSync(sealed, { force: true });
  }
}

/** An open read transaction pins the moment: what is written from now on is not in the copy. */
async function copyMoment(order: BackupOrder, copy: string, told: Told): Promise<Manifest> {
  const client = new BetterSqlite3(order.file, { readonly: true, timeout: 5000 });
  try {
    client.exec('BEGIN');
    const manifest = describe(client, order, told);
    const progress = ({ totalPages, remainingPages }: BetterSqlite3.BackupMetadata) => {
      told({ step: 'copy', part: 1 - remainingPages / Math.max(1, totalPages) });
      return stride;
    };
    await client.backup(copy, { progress });
    finish(copy, manifest, order);
    return manifest;
  } finally {
    client.close();
  }
}

function describe(client: BetterSqlite3.Database, order: BackupOrder, told: Told): Manifest {
  const { now: madeAt, program } = order;
  const tables = digestTables(client, (part) => told({ step: 'manifest', part }));
  const schema = Number(client.pragma('user_version', { simple: true }));
  return { format: 1, madeAt, program, schema, head: headOf(client), tables };
}

/** The copy becomes one file that every SQLite can open, with the manifest in a table of its own. */
function finish(copy: string, manifest: Manifest, { passphrase, secret }: BackupOrder): void {
  const client = new BetterSqlite3(copy);
  try {
    client.pragma('journal_mode = DELETE');
    client.pragma('synchronous = FULL');
    client.exec(`CREATE TABLE ${manifestTable} (manifest TEXT NOT NULL, secret TEXT)`);
    const carried = passphrase === null ? null : secret;
    client
      .prepare(`INSERT INTO ${manifestTable} VALUES (?, ?)`)
      .run(JSON.stringify(manifest), carried);
  } finally {
    client.close();
  }
}

async function sealCopy(copy: string, sealed: string, passphrase: string, told: Told) {
  told({ step: 'seal', part: 0 });
  rmSync(sealed, { force: true });
  await seal(copy, sealed, passphrase);
  removeDatabase(copy);
}

/** Read again from the disk, the way a restore reads it. */
async function prove(sealed: string, order: BackupOrder, manifest: Manifest, told: Told) {
  const aside = `${order.file}.proof`;
  try {
    const read = await readBackup(sealed, aside, order.passphrase, told);
    if (JSON.stringify(read.manifest) !== JSON.stringify(manifest)) {
      throw new BackupFault('damaged-backup', order.to);
    }
  } finally {
    removeDatabase(aside);
  }
}
