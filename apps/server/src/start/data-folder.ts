/** The folder that holds everything a newsroom knows: database, log, secret. */

import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFault } from './start-fault.ts';

/** What lies where in a data folder, whether or not it is there. */
export interface DataPaths {
  readonly path: string;
  readonly database: string;
  readonly log: string;
  readonly secretFile: string;
  /** What became of the last backup. */
  readonly lastBackup: string;
}

export interface DataFolder extends DataPaths {
  /** Signs sessions; made once, readable by the owner only. */
  readonly secret: string;
}

export function pathsIn(path: string): DataPaths {
  const file = (name: string) => join(path, name);
  const [database, log] = [file('isnad.sqlite'), file('isnad.log')];
  return { path, database, log, secretFile: file('secret'), lastBackup: file('last-backup.json') };
}

/** Makes the folder when missing. Throws a StartFault, or the system's own error. */
export function openDataFolder(path: string): DataFolder {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new StartFault('data-not-a-folder', path);
  }
  try {
    makeFolders(path);
    accessSync(path, constants.W_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const isThroughFile = code === 'ENOTDIR' || code === 'EEXIST';
    throw new StartFault(isThroughFile ? 'data-not-a-folder' : 'read-only', path, cause);
  }
  const paths = pathsIn(path);
  return { ...paths, secret: keepSecret(paths.secretFile) };
}

/** One by one: Node's own `recursive` never ends where the system refuses with ENOENT (/proc). */
function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  makeFolders(dirname(path));
  // Unpublished work and the key of every session: for the server's own account only.
  mkdirSync(path, { mode: 0o700 });
}

function keepSecret(file: string): string {
  const made = randomBytes(32).toString('base64url');
  try {
    // `wx` never overwrites: two servers that start at once agree on one secret.
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    return readFileSync(file, 'utf8').trim();
  }
}
