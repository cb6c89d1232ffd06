/** The newsroom's file: which version wrote it, how large it is, what lies beside it. */

import { readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readStamp } from '@isnad/store';
import { countMigrations } from '../../places.ts';
import { pathsIn } from '../../start/data-folder.ts';
import type { Symptom } from './examine.ts';
import { size } from './size.ts';

/** A log this long means that some reader has kept it from being folded into the file. */
const longLog = 64 * 2 ** 20;

export function* examineDatabase(dataFolder: string): Generator<Symptom> {
  const { database } = pathsIn(dataFolder);
  const found = statSync(database, { throwIfNoEntry: false });
  if (!found) return;
  yield read(database, found.size);
  const log = statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (log > longLog) {
    yield {
      state: 'advice',
      ar: `سجل الكتابة المؤجلة كبير (${size(log)}): أعد تشغيل الخادم ليُطوى في الملف.`,
      en: `The write-ahead log is long (${size(log)}): restart the server, which folds it into the file.`,
    };
  }
  yield* copies(dataFolder, basename(database));
}

function read(database: string, bytes: number): Symptom {
  try {
    return describe(database, bytes);
  } catch (error) {
    return {
      state: 'fault',
      ar: `لا يمكن فتح ${database}: isnad verify يسمّي الخلل. (${String(error)})`,
      en: `${database} cannot be opened: isnad verify names the fault. (${String(error)})`,
    };
  }
}

function describe(database: string, bytes: number): Symptom {
  const { schema, entries } = readStamp(database);
  const known = countMigrations();
  const words = `${size(bytes)} · ${entries} · ${schema}/${known}`;
  if (schema <= known) {
    const ar = `قاعدة البيانات (الحجم، القيود، الإصدار): ${words}`;
    return { state: 'well', ar, en: `Database (size, journal entries, schema): ${words}` };
  }
  return {
    state: 'fault',
    ar: `كتب قاعدة البيانات إصدار أحدث من إسناد (${schema} بعد ${known}): شغّل ذلك الإصدار.`,
    en: `The database was written by a newer Isnad (${schema} after ${known}): run that version.`,
  };
}

/** Whole newsrooms that an upgrade or a restore left: they hold what was erased since, too. */
function* copies(dataFolder: string, name: string): Generator<Symptom> {
  for (const copy of readdirSync(dataFolder)) {
    if (!copy.startsWith(`${name}.before-`) && !copy.startsWith(`${name}.replaced-`)) continue;
    if (/-(wal|shm|journal)$/.test(copy)) continue;
    yield {
      state: 'advice',
      ar: `نسخة قديمة محفوظة: ${copy}؛ احذفها متى لم تعد تلزم، ففيها ما مُحي بعدها.`,
      en: `An older copy is kept: ${copy}; remove it once it is not needed: it holds what was erased since.`,
    };
  }
}
