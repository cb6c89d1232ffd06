/** Why a backup cannot be taken or put back, in words that the command line has sentences for. */

export type BackupFaultName =
  | 'no-database'
  | 'no-folder'
  | 'file-exists'
  | 'not-a-backup'
  | 'newer-backup'
  | 'damaged-backup'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'filled'
  | 'in-use';

/** Something that whoever keeps the backups can mend; `about` is the file at fault. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly fault: BackupFaultName;
  readonly about: string;

  constructor(fault: BackupFaultName, about: string, cause?: unknown) {
    super(`${fault}: ${about}`, { cause });
    this.fault = fault;
    this.about = about;
  }
}

/** How far a piece of long work has come: `part` runs from 0 to 1. */
export interface Progress {
  readonly step: 'copy' | 'manifest' | 'seal' | 'check' | 'journal' | 'replay' | 'rows';
  readonly part: number;
}

/** Hears of progress; must not throw. */
export type Told = (progress: Progress) => void;
