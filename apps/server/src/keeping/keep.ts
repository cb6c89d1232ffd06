/** What the house does by itself while it is open: reads a long file's pages, takes backups. */

import { isLongToCheck } from '@isnad/store';
import type { FastifyBaseLogger } from 'fastify';
import type { DataPaths } from '../start/data-folder.ts';
import type { Settings } from '../start/settings.ts';
import { StartFault, sentenceOf } from '../start/start-fault.ts';
import { runCommand } from './run-command.ts';
import { scheduleBackups } from './schedule.ts';

export interface Keeping {
  /** Ends whatever is under way. */
  stop(): void;
}

export function keepHouse(
  { backups }: Pick<Settings, 'backups'>,
  paths: DataPaths,
  log: FastifyBaseLogger,
): Keeping {
  const stopping = new AbortController();
  const schedule = backups && scheduleBackups(backups, paths, log);
  if (isLongToCheck(paths.database)) void checkPages(paths, log, stopping.signal);
  return {
    stop() {
      stopping.abort();
      schedule?.stop();
    },
  };
}

/** A short file was checked before it was opened; a long one is while people work already. */
async function checkPages(paths: DataPaths, log: FastifyBaseLogger, signal: AbortSignal) {
  try {
    await runCommand(['verify', '--quick'], { ISNAD_DATA: paths.path }, signal);
  } catch (error) {
    if (signal.aborted) return;
    log.fatal({ err: error }, 'the database is damaged');
    const fault = new StartFault('damaged', paths.path, error);
    process.stderr.write(`${sentenceOf(fault)}\n`);
  }
}
