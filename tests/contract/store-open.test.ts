import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OpenFault, openFaultOf, openStore } from '@isnad/store';
import { describe, expect, test } from 'vitest';
import {
  fileIn,
  freshFolder,
  migrations,
  migrationsFolder,
  openIn,
  sha256,
  sourced,
  tell,
} from './desk-language.ts';

/** The name of the fault with which opening ends. */
function faultAt(file: string, folder = migrationsFolder): string {
  try {
    void openStore({ file, migrationsFolder: folder }).close();
    return 'none';
  } catch (error) {
    if (error instanceof OpenFault) return error.fault;
    throw error;
  }
}

async function closedDesk(): Promise<string> {
  const folder = await freshFolder();
  const store = openIn(folder);
  await tell(store, sourced('customs'), sourced('kremlin'));
  await store.close();
  return folder;
}

/** With another program; only while our own has the file closed, or locks would be lost. */
function pragma(file: string, name: string): unknown {
  const database = new DatabaseSync(file);
  const row = database.prepare(`PRAGMA ${name}`).get();
  database.close();
  return row?.[name];
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe('the newsroom’s file', () => {
  test('is made with its folder, stamped as ours and written durably', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'data', 'deeper', 'isnad.db');
    const store = openStore({ file, migrationsFolder });
    const of = (name: string) => store.db.$client.pragma(name, { simple: true });
    expect([of('journal_mode'), of('synchronous'), of('foreign_keys')]).toEqual(['wal', 2, 1]);
    expect([of('busy_timeout'), of('trusted_schema')]).toEqual([5000, 0]);
    await store.close();
    const stamps = [pragma(file, 'application_id'), pragma(file, 'user_version')];
    expect(stamps).toEqual([0x49534e44, migrations.length]);
  });

  test('opens again and again with everything in it', async () => {
    const folder = await closedDesk();
    for (const _time of [1, 2]) {
      const store = openIn(folder);
      expect(await store.lastSeq()).toBe(2);
      await store.close();
    }
  });
});

describe('a file that cannot be ours', () => {
  test('a newer database is refused and stays untouched to the byte', async () => {
    const file = fileIn(await closedDesk());
    change(file, 'PRAGMA user_version = 99');
    const before = sha256(await readFile(file));
    expect(faultAt(file)).toBe('newer-database');
    expect(sha256(await readFile(file))).toBe(before);
  });

  test('a newer database is known even when its program died before the stamp', async () => {
    const file = fileIn(await closedDesk());
    change(file, "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9e15)");
    expect(faultAt(file)).toBe('newer-database');
  });

  test('another program’s database is left alone', async () => {
    const file = fileIn(await freshFolder());
    change(file, 'CREATE TABLE recipe (name TEXT)');
    const before = sha256(await readFile(file));
    expect(faultAt(file)).toBe('not-a-database');
    expect(sha256(await readFile(file))).toBe(before);
  });

  const contents: [what: string, bytes: string | Uint8Array][] = [
    ['a text', 'هذا ليس قاعدة بيانات '.repeat(100)],
    ['noise', new Uint8Array(5000).fill(7)],
    ['one byte', 'x'],
  ];
  test.each(contents)('%s is not a database and stays as it is', async (_what, bytes) => {
    const file = fileIn(await freshFolder());
    await writeFile(file, bytes);
    expect(faultAt(file)).toBe('not-a-database');
    expect(sha256(await readFile(file))).toBe(sha256(Buffer.from(bytes)));
  });

  test('a damaged database is not opened', async () => {
    const file = fileIn(await closedDesk());
    const bytes = await readFile(file);
    bytes.fill(0xff, 4096, bytes.length);
    await writeFile(file, bytes);
    expect(faultAt(file)).toBe('not-a-database');
  });
});

describe('a place where nothing can be written', () => {
  test('a file where the folder should be', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'data'), '');
    expect(faultAt(join(folder, 'data', 'isnad.db'))).toBe('read-only');
    expect(faultAt(join(folder, 'data', 'deeper', 'isnad.db'))).toBe('read-only');
  });

  test('a folder where the file should be', async () => {
    const folder = await freshFolder();
    await mkdir(fileIn(folder));
    expect(faultAt(fileIn(folder))).toBe('read-only');
  });

  const codes: [code: string, fault: string | null][] = [
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_CANTOPEN', 'read-only'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['SQLITE_NOTADB', 'not-a-database'],
    ['SQLITE_CORRUPT_INDEX', 'not-a-database'],
    ['SQLITE_FULL', null],
    ['SQLITE_BUSY', null],
    ['ENOENT', null],
  ];
  test.each(codes)('the error %s is called %s', (code, fault) => {
    expect(openFaultOf(Object.assign(new Error(code), { code }))).toBe(fault);
  });

  test('what carries no code is no fault of opening', () => {
    expect([openFaultOf(new Error('bug')), openFaultOf('SQLITE_READONLY')]).toEqual([null, null]);
  });
});

describe('a migration', () => {
  /** The migrations of a later program, with one more step. */
  async function laterMigrations(sql: string): Promise<string> {
    const folder = join(await freshFolder(), 'drizzle');
    await cp(migrationsFolder, folder, { recursive: true });
    const journal = join(folder, 'meta', '_journal.json');
    const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8'));
    const later = { idx: 99, version: '6', when: 9e15, tag: '0099_later', breakpoints: true };
    await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, later] }));
    await writeFile(join(folder, '0099_later.sql'), sql);
    return folder;
  }
  const breakpoint = '\n--> statement-breakpoint\n';

  test('that fails half way leaves the old newsroom as it was', async () => {
    const folder = await closedDesk();
    const broken = await laterMigrations(
      ['DROP TABLE claim', 'ALTER TABLE source ADD mood text', 'NONSENSE'].join(breakpoint),
    );
    expect(() => faultAt(fileIn(folder), broken)).toThrow('NONSENSE');
    const store = openIn(folder);
    expect(await store.projectionsMatchJournal()).toEqual({ ok: true, entries: 2 });
    expect(await store.verifyJournal()).toEqual({ ok: true, entries: 2 });
  });

  test('keeps what was written, and the earlier program then refuses the file', async () => {
    const folder = await closedDesk();
    const later = await laterMigrations('CREATE TABLE later (id text PRIMARY KEY)');
    const store = openStore({ file: fileIn(folder), migrationsFolder: later });
    expect(await store.projectionsMatchJournal()).toEqual({ ok: true, entries: 2 });
    await store.close();
    expect(pragma(fileIn(folder), 'user_version')).toBe(migrations.length + 1);
    expect(faultAt(fileIn(folder))).toBe('newer-database');
  });

  test('picks up what a killed process left in the write-ahead log', async () => {
    const folder = await freshFolder();
    const store = openIn(folder);
    await tell(store, sourced('customs'), sourced('kremlin'));
    const copy = join(await freshFolder(), 'isnad.db');
    await copyFile(fileIn(folder), copy);
    await copyFile(`${fileIn(folder)}-wal`, `${copy}-wal`);
    await rm(fileIn(folder));
    const survivor = openStore({ file: copy, migrationsFolder });
    expect(await survivor.verifyJournal()).toEqual({ ok: true, entries: 2 });
    await survivor.close();
  });
});
