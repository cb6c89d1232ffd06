// The n-th write or fsync of the newsroom's file fails: nothing acknowledged may be lost by it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationsFolder } from '../contract/desk-language.ts';
import { makeSoundNewsroom } from './damage/sound-newsroom.ts';
import { faultsIn, Ledger } from './rehearsal/ledger.ts';
import { amountOf, conclude, skip } from './rehearsal/outcome.ts';

const name = 'the n-th write or fsync fails';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'isnad-io-faults-'));
const shim = join(folder, 'fail-nth.so');
const sound = join(folder, 'sound.sqlite');
const { ENOSPC, EIO } = constants.errno;

interface Failing {
  readonly call: 'write' | 'sync';
  readonly errno: number;
  readonly isSticky: boolean;
}

const kinds: readonly Failing[] = [
  { call: 'write', errno: ENOSPC, isSticky: false },
  { call: 'write', errno: EIO, isSticky: false },
  { call: 'sync', errno: EIO, isSticky: false },
  { call: 'sync', errno: ENOSPC, isSticky: true },
  { call: 'write', errno: ENOSPC, isSticky: true },
];

const sum = {
  runs: 0,
  hits: 0,
  acknowledged: 0,
  lost: 0,
  unsound: 0,
  unnamed: 0,
  deaf: 0,
  stuck: 0,
};

function environmentOf({ call, errno, isSticky }: Failing, at: number, file: string) {
  const asked = {
    FAIL_CALL: call,
    FAIL_AT: String(at),
    FAIL_ERRNO: String(errno),
    FAIL_PATH: file,
  };
  return { ...process.env, LD_PRELOAD: shim, ...asked, ...(isSticky && { FAIL_STICKY: '1' }) };
}

async function failOnce(failing: Failing, at: number): Promise<void> {
  const file = join(folder, 'run.sqlite');
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  copyFileSync(sound, file);
  const env = environmentOf(failing, at, file);
  const words = [here('./io-faults/writer.ts'), file, migrationsFolder, `run-${at}`];
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, words, {
    env,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n');
  const ledger = new Ledger();
  for (const line of lines) {
    if (line.startsWith('acknowledged ')) ledger.acknowledged.add(line.slice(13));
  }
  const faults = lines.filter((line) => line.startsWith('fault ') || line.startsWith('closed '));
  sum.runs += 1;
  sum.hits += faults.length > 0 ? 1 : 0;
  sum.unnamed += faults.filter((line) => line.includes('unknown')).length;
  if (!lines.some((line) => line.startsWith('closed'))) {
    sum.deaf += 1;
    console.error(JSON.stringify({ ...failing, at, status, signal, stderr: stderr.slice(-500) }));
  }
  // After one failure the next change must go through again, in the same process.
  const lastFault = lines.findLastIndex((line) => line.startsWith('fault '));
  const goesOn = lines.slice(lastFault).some((line) => line.startsWith('acknowledged '));
  const wasWriting =
    lines.slice(lastFault).some((line) => line.startsWith('fault ')) && lastFault < 40;
  if (!failing.isSticky && wasWriting && !goesOn) sum.stuck += 1;
  sum.acknowledged += ledger.acknowledged.size;
  sum.lost += ledger.lostIn(file).length;
  sum.unsound += (await faultsIn(file)).length;
}

const compiled = spawnSync('gcc', [
  '-shared',
  '-fPIC',
  '-O1',
  '-o',
  shim,
  here('./io-faults/fail-nth.c'),
  '-ldl',
]);
if (compiled.status !== 0) skip(name, 'there is no C compiler here to build the failing disk with');
else {
  const most = amountOf('n', 200);
  await makeSoundNewsroom(sound);
  for (const failing of kinds) {
    for (let at = 1; at <= most; at += 1) await failOnce(failing, at);
  }
  conclude({
    name,
    figures: { kinds: kinds.length, n: most, ...sum },
    musts: {
      'something was acknowledged, and something failed': sum.acknowledged > 0 && sum.hits > 0,
      'nothing acknowledged is lost': sum.lost === 0,
      'no file is damaged': sum.unsound === 0,
      'every fault has a name': sum.unnamed === 0,
      'no process dies of it': sum.deaf === 0,
      'after one failure the next changes are written': sum.stuck === 0,
    },
  });
}
rmSync(folder, { recursive: true });
