/** Backups: are there any, and did the last one succeed? */

import { lastBackupIn } from '../../keeping/last-backup.ts';
import { pathsIn } from '../../start/data-folder.ts';
import type { Symptom } from './examine.ts';

const hour = 3_600_000;
/** Beyond this a backup is old, however it was scheduled (hours). */
const old = 72;

/** `now` is ms UTC. */
export function* examineBackups(dataFolder: string, now: number): Generator<Symptom> {
  const last = lastBackupIn(pathsIn(dataFolder).lastBackup);
  if (!last) {
    yield {
      state: 'advice',
      ar: 'لم تُؤخذ نسخة احتياطية بعد: اجعل ISNAD_BACKUP_FOLDER مجلداً على قرص آخر.',
      en: 'No backup was ever taken: set ISNAD_BACKUP_FOLDER to a folder on another disk.',
    };
    return;
  }
  const moment = new Date(last.at).toISOString();
  if (last.fault) {
    yield {
      state: 'fault',
      ar: `فشلت آخر نسخة احتياطية (${moment}): ${last.fault}`,
      en: `The last backup failed (${moment}): ${last.fault}`,
    };
    return;
  }
  const hours = Math.round((now - last.at) / hour);
  yield {
    state: hours > old ? 'advice' : 'well',
    ar: `آخر نسخة احتياطية قبل ${hours} ساعة: ${last.file}`,
    en: `Last backup ${hours} hours ago: ${last.file}`,
  };
}
