// For those who build the house: server and workbench with reload, started and stopped together.
import { run } from './processes.mjs';
import { say } from './progress.mjs';

/**
 * @param {import('./pinned.mjs').Environment} environment
 * @param {string[]} words for the server, such as `--empty`
 */
export async function develop(environment, words) {
  const stop = new AbortController();
  const programs = [
    { program: 'node', words: ['--watch', 'apps/server/src/main.ts', ...words] },
    { program: 'vite', words: ['apps/web'] },
  ];
  say('Server and workbench with reload; stop both with Ctrl-C');
  const codes = await Promise.all(
    programs.map(async ({ program, words }) => {
      const { code } = await run(program, words, { environment, stop: stop.signal });
      stop.abort();
      return code;
    }),
  );
  return Math.max(...codes);
}
