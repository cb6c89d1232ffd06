/** The command line of whoever looks after the server: `npm run isnad -- COMMAND`. */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupFault } from '@isnad/store';
import { readSettings } from '../start/settings.ts';
import { StartFault, sentenceOf, startFaultOf } from '../start/start-fault.ts';
import { backup, restore } from './backup-verbs.ts';
import { doctor } from './doctor-verb.ts';
import { drawProgress } from './progress-bar.ts';
import { faultSentence } from './sentences/backup.ts';
import { helpText, unknownVerb, wrongWords } from './sentences/help.ts';
import { userAdd, userReset } from './user-verbs.ts';
import { type Call, type Sentence, Stop, type Verb } from './verb.ts';
import { verify } from './verify-verb.ts';

const verbs: Readonly<Record<string, Verb>> = {
  backup,
  restore,
  verify,
  doctor,
  'user add': userAdd,
  'user reset': userReset,
};

const bar = drawProgress(process.stderr);

/** A wrong word is 2, a fault 1, as programs expect it. */
async function obey(words: readonly string[]): Promise<number> {
  const [first = '--help', second = ''] = words;
  if (first === '--help' || first === 'help') return print(helpText(Object.values(verbs)));
  const name = first in verbs ? first : `${first} ${second}`;
  const verb = verbs[name];
  if (!verb) {
    say(process.stderr, unknownVerb(first));
    return 2;
  }
  const call = readCall(verb, words.slice(name.split(' ').length));
  if (call) return verb.run(call);
  say(process.stderr, wrongWords(verb.usage));
  return 2;
}

/** Null when the words do not fit the command. */
function readCall({ options = {}, takes }: Verb, words: readonly string[]): Call | null {
  const asked = parse(words, options);
  if (asked?.positionals.length !== takes) return null;
  const { env: environment } = process;
  return {
    environment,
    words: asked.positionals,
    options: asked.values,
    dataFolder: readSettings(environment, []).dataFolder,
    // npm runs its scripts in the program's folder and tells where the person stood.
    pathOf: (word) => resolve(environment.INIT_CWD ?? '.', word),
    say: (sentence) => say(process.stdout, sentence),
    print,
    told: bar.told,
  };
}

function parse(words: readonly string[], options: NonNullable<Verb['options']>) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function print(line: string): number {
  bar.end();
  process.stdout.write(`${line}\n`);
  return 0;
}

function say(stream: NodeJS.WritableStream, { ar, en }: Sentence): void {
  bar.end();
  stream.write(`${ar}\n${en}\n`);
}

function complain(error: unknown): number {
  if (error instanceof Stop) say(process.stderr, error.sentence);
  else if (error instanceof BackupFault) say(process.stderr, faultSentence(error));
  else {
    bar.end();
    const places = { port: 0, host: '', dataFolder: process.env.ISNAD_DATA ?? 'data' };
    const fault = startFaultOf(error, places) ?? new StartFault('unknown', String(error), error);
    process.stderr.write(`${sentenceOf(fault).replace(' / ', '\n')}\n`);
  }
  return 1;
}

process.exitCode = await obey(process.argv.slice(2)).catch(complain);
bar.end();
