/** Asks for the passphrase of a sealed backup, unseen; programs hand it over in ISNAD_PASSPHRASE. */

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Call } from './verb.ts';

const question = 'عبارة المرور · Passphrase: ';

/** Null where nobody can be asked. */
export async function passphraseFor({ environment }: Call): Promise<string | null> {
  if (environment.ISNAD_PASSPHRASE) return environment.ISNAD_PASSPHRASE;
  return process.stdin.isTTY && process.stderr.isTTY ? ask() : null;
}

async function ask(): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  asking.once('SIGINT', () => process.exit(130));
  try {
    return await asking.question('');
  } finally {
    asking.close();
    process.stderr.write('\n');
  }
}
