// Measurements of the built newsroom: `npm run bench -- NAME` runs tests/bench/NAME.bench.ts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, run } from './processes.mjs';

const ending = '.bench.ts';

/**
 * @param {import('./pinned.mjs').Environment} environment
 * @param {string[]} words the name of a measurement, then what it is told
 */
export async function bench(environment, [name, ...words]) {
  const names = readdirSync(join(root, 'tests', 'bench'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  if (name === undefined || !names.includes(name)) {
    console.log(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
    return name === undefined ? 0 : 1;
  }
  await build(environment);
  return (await run('node', [`tests/bench/${name}${ending}`, ...words], { environment })).code;
}
