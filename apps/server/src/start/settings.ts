/** What the person who starts the server decides: port, address, data folder, empty or not. */

import { resolve } from 'node:path';
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
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment and the words of the command line. Throws a StartFault. */
export function readSettings(environment: Environment, words: readonly string[]): Settings {
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataFolder: resolve(environment.ISNAD_DATA || 'data'),
    empty: words.includes('--empty'),
    publicUrl: readPublicUrl(environment.ISNAD_URL),
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
