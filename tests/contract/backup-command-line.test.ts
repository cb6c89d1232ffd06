/** `npm run isnad -- …`, as whoever looks after the server types it. */

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { founding, openTestServer } from '../fixtures/server.ts';
import { freshFolder } from './desk-language.ts';

// Each scrypt key and each process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(
  new URL('../../apps/server/src/command-line/isnad.ts', import.meta.url),
);

let folder = '';
beforeEach(async () => {
  folder = join(await freshFolder(), 'data');
});

interface Ended {
  readonly code: number;
  readonly said: string;
}

function isnad(words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, ISNAD_DATA: folder, INIT_CWD: join(folder, '..'), ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
    });
  });
}

/** A founded newsroom at `folder`, still open. */
async function foundedServer() {
  const server = await openTestServer({ dataFolder: folder });
  onTestFinished(() => server.close());
  await server.found();
  return server;
}

/** A sentence of each language, each on its line. */
const inBoth = /\p{Script=Arabic}[^\n]*\n[^\n]*[a-z]{3}/u;

describe('words that do not fit', () => {
  test.each([
    ['nothing at all', [], 0, 'backup FILE'],
    ['an unknown command', ['frobnicate'], 2, 'frobnicate'],
    ['an unknown option', ['verify', '--loudly'], 2, 'verify'],
    [
      'a person without a name',
      ['user', 'add', 'omar@desk.example', '--role', 'editor'],
      1,
      '--name',
    ],
    ['a restore of what is not there', ['restore', 'nothing.backup'], 1, 'nothing.backup'],
  ])('%s', async (_what, words, code, part) => {
    const ended = await isnad(words);
    expect(ended.code).toBe(code);
    expect(ended.said).toContain(part);
    expect(ended.said).toMatch(inBoth);
  });
});

test('a backup taken while the server runs is restored elsewhere and found sound', async () => {
  const server = await foundedServer();
  const hidden = { ISNAD_PASSPHRASE: 'عبارة مرور' };
  expect(await isnad(['backup', 'desk.backup'], hidden)).toMatchObject({ code: 0 });
  expect(await isnad(['backup', 'desk.backup'], hidden)).toMatchObject({ code: 1 });
  const before = await server.house.premises.store.lastSeq();
  const elsewhere = { ISNAD_DATA: join(await freshFolder(), 'data') };
  const restored = await isnad(['restore', 'desk.backup'], { ...hidden, ...elsewhere });
  expect(restored).toMatchObject({ code: 0 });
  expect(restored.said).toContain(`(${before} `);
  const secret = statSync(join(elsewhere.ISNAD_DATA, 'secret'));
  expect(secret.mode & 0o077).toBe(0);
  const verified = await isnad(['verify'], elsewhere);
  expect(verified).toMatchObject({ code: 0 });
  const [head = ''] = /\d+:[0-9a-f]{64}/.exec(verified.said) ?? [];
  expect(await isnad(['verify', '--head', head])).toMatchObject({ code: 0 });
});

test('a filled data folder is replaced only on request, and what stood there is kept', async () => {
  const server = await foundedServer();
  await isnad(['backup', 'desk.backup']);
  await server.close();
  expect((await isnad(['restore', 'desk.backup'])).said).toContain('--replace');
  expect(await isnad(['restore', 'desk.backup', '--replace'])).toMatchObject({ code: 0 });
  const kept = readdirSync(folder).filter((name) => name.startsWith('isnad.sqlite.replaced-'));
  expect(kept).toHaveLength(1);
});

describe('people', () => {
  test('are added and given a new passphrase while the server runs', async () => {
    const server = await foundedServer();
    const added = await isnad([
      'user',
      'add',
      'Omar@desk.example',
      '--name',
      'عمر',
      '--role',
      'checker',
    ]);
    const reset = await isnad(['user', 'reset', 'omar@desk.example']);
    const signIn = async ({ said }: Ended) => {
      const [password] = /([a-z0-9]{4}-){4}[a-z0-9]{4}/.exec(said) ?? [];
      const payload = { email: 'omar@desk.example', password };
      const sent = { method: 'POST', url: '/api/auth/sign-in/email', payload } as const;
      return (await server.house.app.inject(sent)).statusCode;
    };
    expect([await signIn(added), await signIn(reset)]).toEqual([401, 200]);
    const again = ['user', 'add', founding.email, '--name', 'x', '--role', 'viewer'];
    expect(await isnad(again)).toMatchObject({ code: 1 });
  });
});

describe('the doctor', () => {
  test('finds nothing to forbid in a working newsroom', async () => {
    await foundedServer();
    const ended = await isnad(['doctor'], { ISNAD_URL: 'http://desk.example' });
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.said).toContain('https');
    expect(ended.said).toContain('ISNAD_BACKUP_FOLDER');
  });

  test('names what is wrong', async () => {
    expect(await isnad(['doctor'])).toMatchObject({ code: 1 });
    expect(existsSync(folder)).toBe(false);
    await foundedServer();
    const last = { at: 0, file: '/mnt/isnad.backup', fault: 'the disk was gone' };
    writeFileSync(join(folder, 'last-backup.json'), JSON.stringify(last));
    const ended = await isnad(['doctor']);
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.said).toContain('the disk was gone');
  });
});
