/** An upgrade works on a copy: it succeeds as a whole, or nothing has happened. */

import { readdirSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '@isnad/store';
import { describe, expect, test } from 'vitest';
import {
  fileIn,
  freshFolder,
  migrations,
  migrationsFolder,
  openIn,
  sourced,
  tell,
} from './desk-language.ts';

/** The migrations of a program that is so many versions ahead; the last one may be spoiled. */
async function laterMigrations(count: number, last?: string) {
  const folder = join(await freshFolder(), 'drizzle');
  await cp(migrationsFolder, folder, { recursive: true });
  const list = join(folder, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(await readFile(list, 'utf8'));
  const added = Array.from({ length: count }, (_, at) => {
    return {
      idx: 90 + at,
      version: '6',
      when: 9e15 + at,
      tag: `00${90 + at}_later`,
      breakpoints: true,
    };
  });
  await writeFile(list, JSON.stringify({ ...rest, entries: [...entries, ...added] }));
  for (const { tag, idx } of added) {
    const isLast = tag === added.at(-1)?.tag;
    const sql = (isLast && last) || `CREATE TABLE later_${idx} (id text)`;
    await writeFile(join(folder, `${tag}.sql`), sql);
  }
  return folder;
}

async function closedDesk(): Promise<string> {
  const folder = await freshFolder();
  const store = openIn(folder);
  await tell(store, sourced('customs'), sourced('kremlin'));
  await store.close();
  return folder;
}

async function upgrade(folder: string, later: string): Promise<number> {
  const store = openStore({ file: fileIn(folder), migrationsFolder: later });
  const entries = await store.lastSeq();
  await store.close();
  return entries;
}

function versionOf(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare('PRAGMA user_version').get();
  database.close();
  return Number(row?.user_version);
}

/** What SQLite may leave beside a file that nobody has open counts for nothing. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => !name.endsWith('-shm'));
  return names.sort();
}

const known = migrations.length;
const before = (version: number) => `isnad.db.before-${String(version).padStart(4, '0')}`;

test('what stood there before an upgrade is kept beside it', async () => {
  const folder = await closedDesk();
  expect(await upgrade(folder, await laterMigrations(1))).toBe(2);
  expect(filesIn(folder)).toEqual(['isnad.db', before(known)]);
  expect(versionOf(join(folder, before(known)))).toBe(known);
  expect(versionOf(fileIn(folder))).toBe(known + 1);
});

test('of many upgrades the last two are kept', async () => {
  const folder = await closedDesk();
  for (const count of [1, 2, 3]) await upgrade(folder, await laterMigrations(count));
  expect(filesIn(folder)).toEqual(['isnad.db', before(known + 1), before(known + 2)]);
});

describe('the file is left where and as it was', () => {
  test('when a migration fails', async () => {
    const folder = await closedDesk();
    const broken = await laterMigrations(2, 'NONSENSE');
    await expect(upgrade(folder, broken)).rejects.toMatchObject({ name: 'UpgradeFault' });
    expect(filesIn(folder)).toEqual(['isnad.db']);
    expect(versionOf(fileIn(folder))).toBe(known);
    expect(await openIn(folder).projectionsMatchJournal()).toEqual({ ok: true, entries: 2 });
  });

  test('while another program has it open', async () => {
    const folder = await closedDesk();
    const other = openIn(folder);
    const upgrading = upgrade(folder, await laterMigrations(1));
    await expect(upgrading).rejects.toMatchObject({ fault: 'in-use' });
    await tell(other, sourced('gazprom'));
    expect(await other.verifyJournal()).toEqual({ ok: true, entries: 3 });
  });
});
