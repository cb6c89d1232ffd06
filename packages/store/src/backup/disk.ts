/** Puts files in their places so that a power cut finds the old one or the new one, never a half. */

import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What SQLite may have left beside a database that nobody has open. */
const companions = ['-wal', '-shm', '-journal'];

/** Renames over whatever stands there. */
export function putInPlace(from: string, to: string): void {
  sync(from);
  renameSync(from, to);
  sync(dirname(to));
}

/** Keeps `file` under a second name: a link where the disk has them, else a copy. */
export function keepBeside(file: string, beside: string): void {
  rmSync(beside, { force: true });
  try {
    linkSync(file, beside);
  } catch {
    copyFileSync(file, beside);
    sync(beside);
  }
  sync(dirname(beside));
}

/** Moves a database with everything that belongs to it. */
export function moveBeside(file: string, beside: string): void {
  for (const end of ['', ...companions]) {
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${beside}${end}`);
  }
}

/** Removes a database with everything that belongs to it. */
export function removeDatabase(file: string): void {
  for (const end of ['', ...companions]) rmSync(`${file}${end}`, { force: true });
}

function sync(path: string): void {
  // Windows has no way to open a folder, and needs none.
  if (process.platform === 'win32') return;
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
