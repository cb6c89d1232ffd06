// Remembers what was made from which sources, so that unchanged work is not done again.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './processes.mjs';

const notSources = /^(node_modules|dist|\.tsbuild|\.vite)$|\.test\.tsx?$/;

/** Where the commands keep what they remember; deleting it only costs time. */
export const cache = join(root, 'node_modules', '.cache', 'isnad');

/**
 * One hash over the names and bytes of files and whole folders.
 *
 * @param {readonly string[]} paths relative to the top folder
 */
export function stampOf(paths) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !notSources.test(name))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @param {string} name */
export function recall(name) {
  try {
    return readFileSync(join(cache, name), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} text
 */
export function remember(name, text) {
  const file = join(cache, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
