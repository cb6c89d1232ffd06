/** The server takes its own backups, keeps the newest, and says when one fails. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lastBackupIn } from '../../apps/server/src/keeping/last-backup.ts';
import { openTestServer } from '../fixtures/server.ts';
import { freshFolder } from './desk-language.ts';

const soon = { timeout: 30_000, interval: 50 };

async function listening(folder: string, keep: number) {
  const backups = { folder, everyHours: 24, keep, passphrase: null };
  const server = await openTestServer({ backups });
  onTestFinished(() => server.close());
  await server.house.listen();
  return join(server.folder, 'last-backup.json');
}

test('a backup that is due is taken, and the oldest ones go', async () => {
  const folder = join(await freshFolder(), 'backups');
  mkdirSync(folder);
  const old = [1, 2, 3].map((day) => `isnad-2020010${day}T000000Z.backup`);
  for (const name of [...old, 'notes.txt']) writeFileSync(join(folder, name), '');
  const note = await listening(folder, 2);
  await vi.waitFor(() => expect(lastBackupIn(note)).toMatchObject({ fault: null }), soon);
  const { file = '' } = lastBackupIn(note) ?? {};
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
  await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(3), soon);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([old[2], 'notes.txt']));
}, 60_000);

test('a backup that fails is noted with its reason', async () => {
  const folder = join(await freshFolder(), 'a file');
  writeFileSync(folder, '');
  const note = await listening(folder, 2);
  await vi.waitFor(() => expect(existsSync(note)).toBe(true), soon);
  expect(lastBackupIn(note)?.fault).toContain('EEXIST');
}, 60_000);
