/** Where the program itself lies: its pages, its migrations, its commands, its version. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Sources lie in `src`, the bundle in `dist`: the way up is the same from both. */
const root = new URL('../../../', import.meta.url);

export const webFolder = fileURLToPath(new URL('apps/web/dist', root));
export const migrationsFolder = fileURLToPath(new URL('drizzle', root));

const isBundle = import.meta.url.endsWith('.js');

/** The program behind `npm run isnad`. */
export const commandLine = fileURLToPath(
  new URL(isBundle ? './isnad.js' : './command-line/isnad.ts', import.meta.url),
);

/** As package.json says, such as `1.2.0`. */
export const version: string = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
).version;

/** Number of migrations that this program knows. */
export function countMigrations(): number {
  const list = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
  return JSON.parse(list).entries.length;
}
