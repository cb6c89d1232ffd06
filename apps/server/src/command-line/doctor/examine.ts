/** Looks at everything around the newsroom without changing anything. */

import type { Sentence } from '../verb.ts';
import { examineBackups } from './backups.ts';
import { examineDatabase } from './database.ts';
import { examineFolder } from './folder.ts';
import { examineSettings } from './settings.ts';

/** One thing that was looked at. */
export interface Symptom extends Sentence {
  readonly state: 'well' | 'advice' | 'fault';
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function* examine(dataFolder: string, environment: Environment): Generator<Symptom> {
  yield* examineSettings(environment);
  yield* examineFolder(dataFolder);
  yield* examineDatabase(dataFolder);
  yield* examineBackups(dataFolder, Date.now());
}
