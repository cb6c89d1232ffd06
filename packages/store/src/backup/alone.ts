/** Works on a newsroom's file while nobody else has it open. */

import BetterSqlite3 from 'better-sqlite3';
import { BackupFault } from './backup-fault.ts';

/**
 * Everything that was written stands in the main file while `work` runs, and no other process can
 * open it. Throws the fault `in-use` when one already has.
 */
export function aloneWith<Result>(
  file: string,
  work: (client: BetterSqlite3.Database) => Result,
): Result {
  const client = new BetterSqlite3(file, { fileMustExist: true, timeout: 1000 });
  try {
    lock(client, file);
    // No log of its own is left: it would be taken for that of a file put in its place.
    client.pragma('journal_mode = DELETE');
    return work(client);
  } finally {
    client.close();
  }
}

/** With exclusive locking SQLite keeps the lock from the first write transaction to the end. */
function lock(client: BetterSqlite3.Database, file: string): void {
  try {
    client.pragma('locking_mode = EXCLUSIVE');
    client.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    const code = error instanceof BetterSqlite3.SqliteError ? error.code : '';
    throw code.startsWith('SQLITE_BUSY') ? new BackupFault('in-use', file, error) : error;
  }
}
