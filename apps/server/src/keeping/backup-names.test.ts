import { expect, test } from 'vitest';
import { backupName, halfBackups, newestBackup, outlivedBackups } from './backup-names.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 23, 12);
const names = [3, 1, 2, 0].map((hours) => backupName(noon + hours * hour));

test('a scheduled backup is named after its moment', () => {
  expect(backupName(noon)).toBe('isnad-20261123T120000Z.backup');
  expect(newestBackup([...names, 'notes.txt'])).toBe(noon + 3 * hour);
  expect(newestBackup(['by-hand.backup'])).toBeNull();
});

test.each([
  [1, [0, 1, 2]],
  [3, [0]],
  [4, []],
  [9, []],
])('of four backups the newest %i are kept', (keep, gone) => {
  const expected = gone.map((hours) => backupName(noon + hours * hour));
  expect(outlivedBackups([...names, 'by-hand.backup'], keep)).toEqual(expected);
});

test('what a power cut left half done is known by its name', () => {
  const half = [`${backupName(noon)}.half`, `${backupName(noon)}.half-journal`];
  expect(halfBackups([...half, ...names, 'by-hand.backup.half'])).toEqual(half);
});
