/** `backup` and `restore`: a newsroom put away safely, and put back. */

import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { isSealedBackup, restoreBackup, takeBackup } from '@isnad/store';
import { noteBackup } from '../keeping/last-backup.ts';
import { countMigrations, version } from '../places.ts';
import { pathsIn } from '../start/data-folder.ts';
import { passphraseFor } from './passphrase.ts';
import {
  keptSentence,
  noPassphrase,
  restoredSentence,
  takenSentence,
  withoutSecret,
} from './sentences/backup.ts';
import { type Call, Stop, type Verb } from './verb.ts';

export const backup: Verb = {
  usage: 'backup FILE [--seal]',
  about: {
    ar: 'نسخة احتياطية كاملة والخادم يعمل؛ ‎--seal أو ISNAD_PASSPHRASE لختمها بعبارة مرور',
    en: 'a whole backup while the server runs; --seal or ISNAD_PASSPHRASE seals it with a passphrase',
  },
  takes: 1,
  options: { seal: { type: 'boolean' } },
  async run(call) {
    const { environment, options, words } = call;
    const to = call.pathOf(words[0] ?? '');
    const { database: file, secretFile, lastBackup } = pathsIn(call.dataFolder);
    const isSealed = options.seal === true || Boolean(environment.ISNAD_PASSPHRASE);
    const passphrase = isSealed ? await askedPassphrase(call) : null;
    const secret = readIfThere(secretFile);
    const order = { file, to, now: Date.now(), program: version, passphrase, secret };
    const taken = await takeBackup(order, call.told);
    noteBackup(lastBackup, { at: order.now, file: to, fault: null });
    call.say(takenSentence(to, taken));
    if (!isSealed) call.say(withoutSecret);
    return 0;
  },
};

export const restore: Verb = {
  usage: 'restore FILE [--replace]',
  about: {
    ar: 'استعادة نسخة إلى مجلد بيانات فارغ؛ ‎--replace يحفظ بجانبها ما كان فيه',
    en: 'puts a backup into an empty data folder; --replace keeps beside it what was there',
  },
  takes: 1,
  options: { replace: { type: 'boolean' } },
  async run(call) {
    const { database: file, secretFile } = pathsIn(call.dataFolder);
    const replaced = `.replaced-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
    const keepAt = call.options.replace === true ? `${file}${replaced}` : null;
    const from = call.pathOf(call.words[0] ?? '');
    const isSealed = isFile(from) && (await isSealedBackup(from));
    const passphrase = isSealed ? await askedPassphrase(call) : null;
    const order = { from, file, passphrase, keepAt, known: countMigrations() };
    const restored = await restoreBackup(order, call.told);
    if (restored.secret === null) call.say(withoutSecret);
    else putSecret(secretFile, restored.secret, `${secretFile}${replaced}`);
    if (restored.keptAt) call.say(keptSentence(restored.keptAt));
    call.say(restoredSentence(call.dataFolder, restored));
    return 0;
  },
};

async function askedPassphrase(call: Call): Promise<string> {
  const passphrase = await passphraseFor(call);
  if (!passphrase) throw new Stop(noPassphrase);
  return passphrase;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readIfThere(file: string): string {
  return isFile(file) ? readFileSync(file, 'utf8').trim() : '';
}

/** The key that belongs to the restored newsroom; another one that lay there is kept. */
function putSecret(file: string, secret: string, keepAt: string): void {
  const found = readIfThere(file);
  if (found === secret) return;
  if (found) renameSync(file, keepAt);
  writeFileSync(file, secret, { mode: 0o600 });
}
