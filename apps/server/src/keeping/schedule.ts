/** Backups that the server takes by itself: each in a process of its own, so that nobody waits. */

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { DataPaths } from '../start/data-folder.ts';
import type { BackupSettings } from '../start/settings.ts';
import { backupName, halfBackups, newestBackup, outlivedBackups } from './backup-names.ts';
import { lastBackupIn, noteBackup } from './last-backup.ts';
import { runCommand } from './run-command.ts';

const minute = 60_000;
const hour = 60 * minute;
/** A backup that failed is tried again sooner than the next one is due (ms). */
const patience = 15 * minute;

export interface Schedule {
  /** Ends a backup that is under way; what it has written is gone with it. */
  stop(): void;
}

/** Looks every minute whether one is due; one that came due while the server was off is taken soon. */
export function scheduleBackups(
  settings: BackupSettings,
  paths: DataPaths,
  log: FastifyBaseLogger,
): Schedule {
  const stopping = new AbortController();
  let isBusy = false;
  const look = async () => {
    if (isBusy || Date.now() < dueAt(settings, paths)) return;
    isBusy = true;
    await takeOne(settings, paths, log, stopping.signal);
    isBusy = false;
  };
  const watch = setInterval(look, minute);
  const first = setTimeout(look, 1_000);
  return {
    stop() {
      clearInterval(watch);
      clearTimeout(first);
      stopping.abort();
    },
  };
}

function dueAt({ folder, everyHours }: BackupSettings, { lastBackup }: DataPaths): number {
  const last = lastBackupIn(lastBackup);
  if (last?.fault) return last.at + Math.min(patience, everyHours * hour);
  const newest = newestBackup(namesIn(folder));
  return newest === null ? 0 : newest + everyHours * hour;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function takeOne(
  settings: BackupSettings,
  { path, lastBackup }: DataPaths,
  log: FastifyBaseLogger,
  signal: AbortSignal,
): Promise<void> {
  const { folder, keep, passphrase } = settings;
  const at = Date.now();
  const file = join(folder, backupName(at));
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of halfBackups(namesIn(folder))) rmSync(join(folder, name));
    const environment = { ISNAD_DATA: path, ISNAD_PASSPHRASE: passphrase ?? '' };
    await runCommand(['backup', file], environment, signal);
    for (const name of outlivedBackups(namesIn(folder), keep)) rmSync(join(folder, name));
    log.info({ file }, 'a backup was taken and checked');
  } catch (error) {
    if (signal.aborted) return;
    log.error({ err: error, file }, 'a backup failed');
    noteBackup(lastBackup, { at, file, fault: String(error) });
  }
}
