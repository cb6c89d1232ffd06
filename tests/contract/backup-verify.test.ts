/** `isnad verify`: whatever was done to the file is found and named, and a sound file is left in peace. */

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyFile } from '@isnad/store';
import { beforeAll, describe, expect, test } from 'vitest';
import { damages } from '../reliability/damage/kinds.ts';
import { makeSoundNewsroom } from '../reliability/damage/sound-newsroom.ts';
import { fileIn, freshFolder, migrationsFolder } from './desk-language.ts';

const quietly = () => undefined;
const check = (file: string, changes = {}) =>
  verifyFile({ file, migrationsFolder, isQuick: false, head: null, ...changes }, quietly);

let sound = '';
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-sound-'));
  sound = fileIn(folder);
  await makeSoundNewsroom(sound);
  return () => rmSync(folder, { recursive: true });
});

async function copyOfSound(): Promise<string> {
  const file = fileIn(await freshFolder());
  copyFileSync(sound, file);
  return file;
}

test('a sound newsroom is sound', async () => {
  expect((await check(await copyOfSound())).findings).toEqual([]);
});

describe('verify finds and names', () => {
  test.each(damages)('$what', async ({ plant, faults, place }) => {
    const file = await copyOfSound();
    plant(file);
    const { findings } = await check(file);
    const named = findings.filter(({ fault }) => faults.includes(fault));
    expect(findings).not.toEqual([]);
    expect(named.map((finding) => finding.place)).toContainEqual(expect.stringMatching(place));
  });
});

test('several kinds of damage at once are all named', async () => {
  const file = await copyOfSound();
  const chosen = damages.filter(({ what }) =>
    /deleted file|edited report$|removed claim|removed guard/.test(what),
  );
  for (const { plant } of chosen) plant(file);
  const faults = (await check(file)).findings.map(({ fault }) => fault);
  expect(faults).toEqual(expect.arrayContaining(chosen.flatMap((damage) => damage.faults)));
});

test('a journal that was rewritten as a whole is found by the entry noted down elsewhere', async () => {
  const file = await copyOfSound();
  const { head } = await check(file);
  expect((await check(file, { head })).findings).toEqual([]);
  const other = { ...head, hash: 'f'.repeat(64) };
  const { findings } = await check(file, { head: other });
  expect(findings).toEqual([{ fault: 'other-head', place: `event ${head?.seq}` }]);
});
