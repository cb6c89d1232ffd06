/** The data folder: is it there, whose is it, and is there room? */

import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { pathsIn } from '../../start/data-folder.ts';
import type { Symptom } from './examine.ts';
import { size } from './size.ts';

const mebibyte = 2 ** 20;

export function* examineFolder(dataFolder: string): Generator<Symptom> {
  if (!statSync(dataFolder, { throwIfNoEntry: false })?.isDirectory()) {
    yield {
      state: 'fault',
      ar: `مجلد البيانات ${dataFolder} غير موجود: صحّح المتغيّر ISNAD_DATA، أو شغّل إسناد مرة.`,
      en: `The data folder ${dataFolder} does not exist: correct ISNAD_DATA, or start Isnad once.`,
    };
    return;
  }
  yield isWritable(dataFolder)
    ? { state: 'well', ar: `مجلد البيانات ${dataFolder}`, en: `Data folder ${dataFolder}` }
    : {
        state: 'fault',
        ar: `لا يمكن الكتابة في ${dataFolder}: أعطِ إذن الكتابة لمن يشغّل إسناد.`,
        en: `${dataFolder} cannot be written to: allow it to whoever runs Isnad.`,
      };
  yield* examineEyes(dataFolder);
  yield room(dataFolder);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpublished verdicts and the key of every session are for the server's own account only. */
function* examineEyes(dataFolder: string): Generator<Symptom> {
  if (process.platform === 'win32') return;
  const { secretFile, database } = pathsIn(dataFolder);
  for (const file of [secretFile, database]) {
    const found = statSync(file, { throwIfNoEntry: false });
    const folder = statSync(dataFolder);
    const isOpen = found && (found.mode & 0o077) !== 0 && (folder.mode & 0o077) !== 0;
    if (isOpen) {
      yield {
        state: 'advice',
        ar: `يستطيع غيرك على هذا الجهاز قراءة ${file}: chmod 700 ${dataFolder}`,
        en: `Others on this machine can read ${file}: chmod 700 ${dataFolder}`,
      };
    }
  }
}

/** Three times the newsroom: an upgrade and a sealed backup each need a copy for a while. */
function room(dataFolder: string): Symptom {
  const { bavail, bsize } = statfsSync(dataFolder);
  const free = bavail * bsize;
  const taken = statSync(pathsIn(dataFolder).database, { throwIfNoEntry: false })?.size ?? 0;
  const wanted = Math.max(3 * taken, 512 * mebibyte);
  if (free >= wanted) {
    return { state: 'well', ar: `مساحة خالية ${size(free)}`, en: `Free space ${size(free)}` };
  }
  return {
    state: free < 64 * mebibyte ? 'fault' : 'advice',
    ar: `المساحة الخالية ${size(free)} قليلة: أخلِ القرص حتى ${size(wanted)} على الأقل.`,
    en: `Only ${size(free)} of space is free: make it ${size(wanted)} at least.`,
  };
}
