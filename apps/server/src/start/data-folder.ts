/** The folder that holds everything a newsroom knows: database, log, secret. */

import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFault } from './start-fault.ts';

export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly log: string;
  /** Signs sessions; made once, readable by the owner only. */
  readonly secret: string;
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
  const secret = keepSecret(join(path, 'secret'));
  return { path, database: join(path, 'isnad.sqlite'), log: join(path, 'isnad.log'), secret };
}

/** One by one: Node's own `recursive` never ends where the system refuses with ENOENT (/proc). */
function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  makeFolders(dirname(path));
  mkdirSync(path);
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
