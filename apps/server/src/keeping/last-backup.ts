/** What became of the last backup, for whoever asks the doctor. */

import { readFileSync, writeFileSync } from 'node:fs';
import { diskFaultOf } from '@isnad/store';

export interface LastBackup {
  /** ms UTC; when it was tried. */
  readonly at: number;
  readonly file: string;
  /** Null when it succeeded, else what the command said. */
  readonly fault: string | null;
}

/** The note goes without saying where the disk takes none: the backup itself is what counts. */
export function noteBackup(noteFile: string, last: LastBackup): void {
  try {
    writeFileSync(noteFile, `${JSON.stringify(last)}\n`);
  } catch (error) {
    if (!diskFaultOf(error)) throw error;
  }
}

/** Null when none was ever tried. */
export function lastBackupIn(noteFile: string): LastBackup | null {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8'));
  } catch {
    return null;
  }
}
