/** A newsroom on a real file, in a folder of its own that is gone when the test is over. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '@isnad/store';
import { onTestFinished } from 'vitest';

export const migrationsFolder = fileURLToPath(new URL('../../../drizzle', import.meta.url));

interface MigrationList {
  readonly entries: readonly { readonly tag: string }[];
}

const list = await readFile(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');

/** The names of all migrations, oldest first. */
export const migrations = (JSON.parse(list) as MigrationList).entries.map(({ tag }) => tag);

/** A folder that is gone when the test is over. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens the newsroom's file of a folder; closed when the test is over. */
export function openIn(folder: string): Store {
  const store = openStore({ file: fileIn(folder), migrationsFolder });
  onTestFinished(() => store.close());
  return store;
}

export function fileIn(folder: string): string {
  return join(folder, 'isnad.db');
}

/** Somebody with the file in their hands, through a connection of their own. */
export function tamper(folder: string, sql: string): void {
  const { db } = openIn(folder);
  db.$client.exec(sql);
  db.$client.close();
}
