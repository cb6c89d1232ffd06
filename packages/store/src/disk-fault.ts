/** Why a change could not be written, when it was the disk and not the change. */

/** `full`: no room is left; `read-only`: nobody may write; `failing`: the disk answers with errors. */
export type DiskFaultName = 'full' | 'read-only' | 'failing';

const faultsByCode: readonly (readonly [code: string, fault: DiskFaultName])[] = [
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['SQLITE_IOERR', 'failing'],
  ['EIO', 'failing'],
];

/**
 * Names the fault of the disk behind an error, or behind what caused it; null for any other error.
 * Nothing was written then, and the next try may succeed: SQLite takes back what was half done.
 */
export function diskFaultOf(error: unknown): DiskFaultName | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const found = faultsByCode.find(([known]) => code.startsWith(known));
  return found?.[1] ?? diskFaultOf(error.cause);
}
