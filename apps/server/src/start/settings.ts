/** What the person who starts the server decides: port, address, data folder, empty or not. */

import { resolve } from 'node:path';
import { type IdentityProvider, type PostOffice, readPostOffice, readProvider } from './outside.ts';
import { StartFault } from './start-fault.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataFolder: string;
  /** True: no demonstration newsroom is put into an empty data folder. */
  readonly empty: boolean;
  /** The address readers see when a proxy stands in front; null without one. */
  readonly publicUrl: string | null;
  /** Where letters are posted; absent without one. */
  readonly post?: PostOffice;
  /** Who vouches for people; absent where they sign in by password only. */
  readonly provider?: IdentityProvider;
  /** Backups that the server takes by itself; null: none. */
  readonly backups: BackupSettings | null;
}

export interface BackupSettings {
  /** Absolute path; best on another disk. */
  readonly folder: string;
  readonly everyHours: number;
  /** Newest backups that are kept. */
  readonly keep: number;
  /** Seals them. */
  readonly passphrase: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment and the words of the command line. Throws a StartFault. */
export function readSettings(environment: Environment, words: readonly string[]): Settings {
  const post = readPostOffice(environment);
  const provider = readProvider(environment);
  return {
    ...(post && { post }),
    ...(provider && { provider }),
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataFolder: resolve(environment.ISNAD_DATA || 'data'),
    empty: words.includes('--empty'),
    publicUrl: readPublicUrl(environment.ISNAD_URL),
    backups: readBackups(environment),
  };
}

/** 0 asks the system for any free port. */
function readPort(text: string | undefined): number {
  if (!text) return 4170;
  const port = Number(text);
  const isPort = /^\d+$/.test(text) && port <= 65_535;
  if (!isPort) throw new StartFault('port-invalid', text);
  return port;
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!isWeb) throw new StartFault('url-invalid', text);
  return url.origin;
}

function readBackups(environment: Environment): BackupSettings | null {
  const { ISNAD_BACKUP_FOLDER, ISNAD_BACKUP_EVERY, ISNAD_BACKUP_KEEP } = environment;
  if (!ISNAD_BACKUP_FOLDER) return null;
  return {
    folder: resolve(ISNAD_BACKUP_FOLDER),
    everyHours: readAmount('ISNAD_BACKUP_EVERY', ISNAD_BACKUP_EVERY, 24),
    keep: Math.ceil(readAmount('ISNAD_BACKUP_KEEP', ISNAD_BACKUP_KEEP, 14)),
    passphrase: environment.ISNAD_PASSPHRASE || null,
  };
}

function readAmount(name: string, text: string | undefined, usual: number): number {
  const amount = Number(text || usual);
  if (amount > 0 && amount <= 10_000) return amount;
  throw new StartFault('amount-invalid', `${name}=${text}`);
}
