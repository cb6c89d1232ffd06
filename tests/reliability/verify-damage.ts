// Every kind of planted damage, found and named by `isnad verify` as a person runs it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Damage } from './damage/damage.ts';
import { damages } from './damage/kinds.ts';
import { makeSoundNewsroom } from './damage/sound-newsroom.ts';
import { conclude } from './rehearsal/outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-damage-'));
const sound = join(folder, 'sound.sqlite');
await makeSoundNewsroom(sound);

function verify(dataFolder: string): { readonly code: number | null; readonly said: string } {
  const env = { ...process.env, ISNAD_DATA: dataFolder };
  const words = ['apps/server/dist/isnad.js', 'verify'];
  const { status: code, stdout: said } = spawnSync(process.execPath, words, {
    env,
    encoding: 'utf8',
  });
  return { code, said };
}

function copyOfSound(name: string): { readonly dataFolder: string; readonly file: string } {
  const dataFolder = join(folder, name);
  mkdirSync(dataFolder);
  const file = join(dataFolder, 'isnad.sqlite');
  copyFileSync(sound, file);
  return { dataFolder, file };
}

/** Ended with 1, and one line names one of the faults at its place. */
function isNamed({ plant, faults, place }: Damage, name: string): boolean {
  const { dataFolder, file } = copyOfSound(name);
  plant(file);
  const { code, said } = verify(dataFolder);
  const isLine = (line: string) =>
    faults.some(
      (fault) => line.startsWith(`${fault}: `) && place.test(line.slice(fault.length + 2)),
    );
  return code === 1 && said.split('\n').some(isLine);
}

const isSoundAccepted = verify(copyOfSound('sound').dataFolder).code === 0;
const missed = damages.filter((damage, at) => !isNamed(damage, String(at)));
rmSync(folder, { recursive: true });
conclude({
  name: 'planted damage',
  figures: { kinds: damages.length, found: damages.length - missed.length },
  musts: {
    'a sound newsroom is accepted': isSoundAccepted,
    'there are at least 20 kinds': damages.length >= 20,
    ...Object.fromEntries(missed.map(({ what }) => [`${what} is found and named`, false])),
  },
});
