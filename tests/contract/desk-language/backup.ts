/** Backups of a story, and where they are put back. */

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type BackupOrder, restoreBackup, type Store } from '@isnad/store';
import { published } from './article.ts';
import { approved } from './claim.ts';
import { founded, untilSubmitted } from './desk.ts';
import { fileIn, freshFolder, migrations, openIn } from './place.ts';
import { tell } from './telling.ts';

export const secret = 'the secret that signs sessions';
export const quietly = () => undefined;

export interface Desk {
  readonly folder: string;
  readonly store: Store;
  readonly order: BackupOrder;
}

/** A newsroom at work, and the order for a backup of it. */
export async function workingDesk(changes: Partial<BackupOrder> = {}): Promise<Desk> {
  const folder = await freshFolder();
  const store = openIn(folder);
  await tell(store, founded(), ...untilSubmitted('visit', 'trade'), approved('trade'));
  await tell(store, ...published('visit', 'trade', 1));
  const to = join(folder, 'desk.backup');
  const plain = { file: fileIn(folder), to, now: 1, program: '0.1.0', passphrase: null, secret };
  return { folder, store, order: { ...plain, ...changes } };
}

/** Puts the backup back, elsewhere unless told otherwise. */
export async function restored({ to, passphrase }: BackupOrder, changes = {}) {
  const folder = await freshFolder();
  const file = fileIn(folder);
  const order = { from: to, file, passphrase, keepAt: null, known: migrations.length, ...changes };
  return { folder, answer: await restoreBackup(order, quietly) };
}

/** Every row of every table, as any program reads it. */
export function allRows(file: string): Record<string, unknown[]> {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables.map(({ name }) => {
    return [name, database.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()] as const;
  });
  database.close();
  return Object.fromEntries(rows);
}
