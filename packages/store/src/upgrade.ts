/** Brings an earlier program's newsroom up to date on a copy, and keeps what it was made from. */

import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { aloneWith } from './backup/alone.ts';
import { BackupFault } from './backup/backup-fault.ts';
import { keepBeside, putInPlace, removeDatabase } from './backup/disk.ts';

/** Thrown when an upgrade does not succeed; `file` is as it was before, and the cause says why. */
export class UpgradeFault extends Error {
  override readonly name = 'UpgradeFault';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`the upgrade of ${file} failed: ${reasonsOf(cause).join(': ')}`, { cause });
    this.file = file;
  }
}

/** What failed, and what SQLite said of it. */
function reasonsOf(cause: unknown): string[] {
  return cause instanceof Error ? [cause.message, ...reasonsOf(cause.cause)] : [];
}

/** Copies that are kept: the one before this upgrade and the one before that. */
const kept = 2;

/**
 * `prepare` opens the copy and makes it new; only then it takes the place of the old file, which
 * stays beside it as `….before-NNNN`, NNNN being the first migration that it lacks. Whatever stops
 * this half way leaves the old file in its place.
 */
export function upgradeAside(
  file: string,
  prepare: (next: string) => { readonly $client: BetterSqlite3.Database },
): void {
  const next = `${file}.next`;
  removeDatabase(next);
  try {
    aloneWith(file, (client) => {
      const lacks = Number(client.pragma('user_version', { simple: true }));
      client.prepare('VACUUM INTO ?').run(next);
      settle(prepare(next).$client);
      keepBeside(file, `${file}.before-${String(lacks).padStart(4, '0')}`);
      putInPlace(next, file);
    });
  } catch (error) {
    throw error instanceof BackupFault ? error : new UpgradeFault(file, error);
  } finally {
    removeDatabase(next);
  }
  forgetOlder(file);
}

/** Everything stands in the one file that is about to be moved. */
function settle(client: BetterSqlite3.Database): void {
  client.pragma('journal_mode = DELETE');
  client.close();
}

function forgetOlder(file: string): void {
  const before = `${basename(file)}.before-`;
  const copies = readdirSync(dirname(file)).filter((name) => name.startsWith(before));
  for (const name of copies.sort().slice(0, -kept)) rmSync(join(dirname(file), name));
}
