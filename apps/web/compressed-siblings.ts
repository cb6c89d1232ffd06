/** Lays a Brotli and a gzip copy beside every built text file, so that the server never compresses. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const text = /\.(?:js|css|html|svg)$/;
const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };

export function compressedSiblings(): Plugin {
  let folder = '';
  return {
    name: 'compressed-siblings',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(
        files.filter((file) => text.test(file)).map((file) => lay(join(folder, file))),
      );
    },
  };
}

async function lay(path: string) {
  const bytes = await readFile(path);
  await writeFile(`${path}.br`, await squeeze.br(bytes));
  await writeFile(`${path}.gz`, await squeeze.gz(bytes));
}
