/** Why a newsroom's file cannot be opened, in words that the start-up screen has sentences for. */

import { BackupFault } from './backup/backup-fault.ts';

/** `read-only` also stands for a place where no file can be made; `in-use`: another process works on an older one. */
export type OpenFaultName = 'newer-database' | 'not-a-database' | 'read-only' | 'in-use';

/** Thrown by `openStore`; the file is as it was before. */
export class OpenFault extends Error {
  override readonly name = 'OpenFault';
  readonly fault: OpenFaultName;

  constructor(fault: OpenFaultName, file: string, cause?: unknown) {
    super(`${fault}: ${file}`, { cause });
    this.fault = fault;
  }
}

const faultsByCode: readonly (readonly [code: string, fault: OpenFaultName])[] = [
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_CORRUPT', 'not-a-database'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['ENOTDIR', 'read-only'],
  ['EEXIST', 'read-only'],
];

/**
 * Names the fault behind an error of SQLite or of the file system; null for any other error.
 * SQLite's extended codes begin with the plain one (`SQLITE_READONLY_DIRECTORY`).
 */
export function openFaultOf(error: unknown): OpenFaultName | null {
  if (error instanceof BackupFault && error.fault === 'in-use') return 'in-use';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return faultsByCode.find(([known]) => code.startsWith(known))?.[1] ?? null;
}
