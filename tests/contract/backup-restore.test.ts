/** Backups are put back where they belong, and nothing is lost by it. */

import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore, takeBackup } from '@isnad/store';
import { describe, expect, test, vi } from 'vitest';
import { allRows, quietly, restored, workingDesk } from './desk-language/backup.ts';
import {
  fileIn,
  migrations,
  migrationsFolder,
  openIn,
  sourced,
  tamper,
  tell,
} from './desk-language.ts';

// Each scrypt key and each process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('a backup is not put back', () => {
  test('with another passphrase, or none', async () => {
    const { order } = await workingDesk({ passphrase: 'the right one' });
    await takeBackup(order, quietly);
    const wrong = restored({ ...order, passphrase: 'another' });
    await expect(wrong).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    const none = restored({ ...order, passphrase: null });
    await expect(none).rejects.toMatchObject({ fault: 'needs-passphrase' });
  });

  test('over a newsroom, unless it may be kept beside', async () => {
    const { folder, store, order } = await workingDesk();
    await takeBackup(order, quietly);
    await tell(store, sourced('later'));
    const file = fileIn(folder);
    await expect(restored(order, { file })).rejects.toMatchObject({ fault: 'filled' });
    const keepAt = `${file}.replaced`;
    await expect(restored(order, { file, keepAt })).rejects.toMatchObject({ fault: 'in-use' });
    await store.close();
    expect((await restored(order, { file, keepAt })).answer.keptAt).toBe(keepAt);
    expect(await openIn(folder).lastSeq()).toBe(10);
    const kept = openStore({ file: keepAt, migrationsFolder });
    expect(await kept.lastSeq()).toBe(11);
    await kept.close();
  });

  test('when a later program made it', async () => {
    const { order } = await workingDesk();
    await takeBackup(order, quietly);
    const older = restored(order, { known: migrations.length - 1 });
    await expect(older).rejects.toMatchObject({ fault: 'newer-backup' });
  });

  test('when it is something else', async () => {
    const { order } = await workingDesk();
    await writeFile(order.to, 'وصفة كعك'.repeat(1000));
    await expect(restored(order)).rejects.toMatchObject({ fault: 'not-a-backup' });
  });
});

test('a newsroom that no longer opens is kept as it is when a backup takes its place', async () => {
  const { folder, store, order } = await workingDesk();
  await takeBackup(order, quietly);
  await store.close();
  const file = fileIn(folder);
  await writeFile(file, 'x'.repeat(9000));
  await restored(order, { file, keepAt: `${file}.replaced` });
  expect(await openIn(folder).lastSeq()).toBe(10);
  expect((await readFile(`${file}.replaced`)).toString()).toBe('x'.repeat(9000));
});

test('a sign-in that was ended after the backup does not come back with it', async () => {
  const { folder, order } = await workingDesk();
  tamper(
    folder,
    `INSERT INTO user (id, name, email, role, email_verified, created_at, updated_at)
       VALUES ('salma', 'سلمى', 's@desk.example', 'editor', 1, 0, 0);
     INSERT INTO session (id, user_id, token, expires_at, created_at, updated_at)
       VALUES ('one', 'salma', 'token', 9e12, 0, 0)`,
  );
  await takeBackup(order, quietly);
  const { folder: elsewhere } = await restored(order);
  expect(allRows(fileIn(elsewhere))).toMatchObject({ session: [], user: [{ id: 'salma' }] });
});

test('the copy that an upgrade kept can be put back like a backup', async () => {
  const { folder, store, order } = await workingDesk();
  await store.close();
  const copy = join(folder, 'isnad.db.before-0002');
  await copyFile(fileIn(folder), copy);
  const { folder: elsewhere, answer } = await restored({ ...order, to: copy });
  expect(answer.manifest).toBeNull();
  expect(await openIn(elsewhere).lastSeq()).toBe(10);
});
