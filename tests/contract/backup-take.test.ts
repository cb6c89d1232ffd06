/** Backups: whole, of one moment, checked. */

import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreBackup, takeBackup } from '@isnad/store';
import { describe, expect, test, vi } from 'vitest';
import { allRows, quietly, restored, secret, workingDesk } from './desk-language/backup.ts';
import { fileIn, freshFolder, migrations, openIn, sourced, tell } from './desk-language.ts';

// Each scrypt key and each process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const passphrases = [
  ['a backup that anybody can read', null],
  ['a sealed backup', 'عبارة مرور طويلة'],
] as const;

describe.each(passphrases)('%s', (_which, passphrase) => {
  test('brings every row back, elsewhere', async () => {
    const { folder, order } = await workingDesk({ passphrase });
    const taken = await takeBackup(order, quietly);
    expect(taken).toMatchObject({ isSealed: passphrase !== null, manifest: { head: { seq: 10 } } });
    const elsewhere = await restored(order);
    expect(allRows(fileIn(elsewhere.folder))).toEqual(allRows(fileIn(folder)));
    const again = openIn(elsewhere.folder);
    expect(await again.verifyJournal()).toEqual({ ok: true, entries: 10 });
    expect(await again.projectionsMatchJournal()).toEqual({ ok: true, entries: 10 });
  });

  test('carries the secret only where nobody can read it', async () => {
    const { order } = await workingDesk({ passphrase });
    await takeBackup(order, quietly);
    expect((await readFile(order.to)).includes(secret)).toBe(false);
    const { answer } = await restored(order);
    expect(answer.secret).toBe(passphrase === null ? null : secret);
  });

  test('leaves nothing else behind', async () => {
    const { folder, order } = await workingDesk({ passphrase });
    await takeBackup(order, quietly);
    const left = readdirSync(folder).sort();
    expect(left).toEqual(['desk.backup', 'isnad.db', 'isnad.db-shm', 'isnad.db-wal']);
  });

  test('is refused when a byte of it was changed', async () => {
    const { order } = await workingDesk({ passphrase });
    await takeBackup(order, quietly);
    const bytes = await readFile(order.to);
    const at = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await writeFile(order.to, bytes);
    const file = fileIn(await freshFolder());
    const asked = { from: order.to, file, passphrase, keepAt: null, known: migrations.length };
    const outcome = await restoreBackup(asked, quietly).then(
      () => allRows(file),
      () => 'refused',
    );
    // A byte in an empty part of a page is no part of anything that was written.
    if (outcome !== 'refused') expect(outcome).toEqual(allRows(order.file));
    else expect(existsSync(file)).toBe(false);
  });

  test('is refused when its end is missing', async () => {
    const { order } = await workingDesk({ passphrase });
    await takeBackup(order, quietly);
    const bytes = await readFile(order.to);
    await writeFile(order.to, bytes.subarray(0, bytes.length - 5000));
    await expect(restored(order)).rejects.toMatchObject({ name: 'BackupFault' });
  });
});

test('what is written while the backup is taken is whole in it or not there at all', async () => {
  const { store, order } = await workingDesk();
  const taking = takeBackup(order, quietly);
  const writing = Array.from({ length: 60 }, (_, at) => tell(store, sourced(`during-${at}`)));
  await Promise.all([taking, ...writing]);
  const { manifest } = await taking;
  const elsewhere = await restored(order);
  const again = openIn(elsewhere.folder);
  const entries = await again.lastSeq();
  expect(manifest.head?.seq).toBe(entries);
  expect(await again.projectionsMatchJournal()).toEqual({ ok: true, entries });
  expect(await again.eventsAfter(0, 1000)).toEqual(await store.eventsAfter(0, entries));
});

describe('a backup is not taken', () => {
  test.each([
    ['over a file that stands there', { to: 'isnad.db' }, 'file-exists'],
    ['into a folder that is not there', { to: 'nowhere/desk.backup' }, 'no-folder'],
    ['of a newsroom that is not there', { file: 'nothing.db' }, 'no-database'],
  ])('%s', async (_what, changed, fault) => {
    const { folder, order } = await workingDesk();
    const paths = Object.entries(changed).map(([key, path]) => [key, join(folder, path)]);
    const asked = { ...order, ...Object.fromEntries(paths) };
    await expect(takeBackup(asked, quietly)).rejects.toMatchObject({ fault });
  });
});
