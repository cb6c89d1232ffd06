// A throwaway house with the real rules and planted files, so that a guard can be seen refusing them.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the real house. */
export const house = fileURLToPath(new URL('../..', import.meta.url));

/** What a guard said of each planted file: the rules it names, by path. */
export type Findings = Map<string, Set<string>>;

/** Plants `files` (text by path) between copies of the real rules and manifests; hand the folder to `raze`. */
export async function plant(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-planted-'));
  const rules = ['biome.json', 'tsconfig.json', ...(await ownRules())];
  await Promise.all(rules.map((path) => cp(join(house, path), join(folder, path))));
  await symlink(join(house, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export async function raze(folder: string): Promise<void> {
  await rm(folder, { recursive: true });
}

/** One run of Biome's linter over the planted house: errors only. */
export async function lint(folder: string): Promise<Findings> {
  const words = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { diagnostics } = JSON.parse(await outputOf('biome', words, folder)) as Linted;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return gather(errors.map(({ location, category }) => [location.path, category]));
}

/** One run of the type checker over `projects` (folders with a tsconfig.json): the codes of its errors. */
export async function checkTypes(folder: string, projects: readonly string[]): Promise<Findings> {
  const output = await outputOf('tsc', ['-b', ...projects, '--pretty', 'false'], folder);
  const errors = output.matchAll(/^(\S+)\(\d+,\d+\): error (TS\d+)/gm);
  return gather(Array.from(errors, ([, path = '', code = '']) => [path, code]));
}

type Linted = {
  diagnostics: { severity: string; category: string; location: { path: string } }[];
};

async function ownRules(): Promise<string[]> {
  const folders = await Promise.all(
    ['apps', 'packages'].map(async (kind) =>
      (await readdir(join(house, kind))).map((name) => `${kind}/${name}`),
    ),
  );
  return folders.flat().flatMap((path) => [`${path}/package.json`, `${path}/tsconfig.json`]);
}

/** A guard that refuses ends with an exit code of its own: what it said is what counts. */
function outputOf(program: string, words: readonly string[], folder: string): Promise<string> {
  const path = join(house, 'node_modules', '.bin', program);
  return new Promise((resolve) => {
    execFile(path, words, { cwd: folder, maxBuffer: 2 ** 26 }, (_, output) => resolve(output));
  });
}

function gather(pairs: readonly (readonly [path: string, rule: string])[]): Findings {
  const findings: Findings = new Map();
  for (const [path, rule] of pairs) {
    findings.set(path, (findings.get(path) ?? new Set()).add(rule));
  }
  return findings;
}
