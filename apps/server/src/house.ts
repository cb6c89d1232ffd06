/** The whole house put together: data folder, store, sign-in, doors, and the demonstration. */

import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { openStore } from '@isnad/store';
import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { openAuth } from './auth/auth.ts';
import { openPost } from './auth/post.ts';
import { makeSeal } from './auth/seal.ts';
import { seedDemo } from './demo/seed.ts';
import { buildApp } from './http/app.ts';
import { type Keeping, keepHouse } from './keeping/keep.ts';
import { migrationsFolder, webFolder } from './places.ts';
import type { Premises } from './premises.ts';
import { type DataFolder, openDataFolder } from './start/data-folder.ts';
import { openLog } from './start/log-file.ts';
import type { Settings } from './start/settings.ts';

export interface House {
  readonly app: FastifyInstance;
  readonly premises: Premises;
  /** True while the newsroom is a demonstration. */
  readonly isDemo: boolean;
  readonly isFounded: boolean;
  /** Listens, and answers the address. */
  listen(): Promise<string>;
  /** Ends streams, finishes answers, closes the database. */
  close(): Promise<void>;
}

/** ms UTC. */
type Clock = () => number;

/** Opens the newsroom, and fills it with the demonstration when it is new and not to stay empty. */
export async function openHouse(settings: Settings, now: Clock = Date.now): Promise<House> {
  const folder = openDataFolder(settings.dataFolder);
  if (!settings.empty && !existsSync(folder.database)) await layDemo(folder, settings);
  const premises = openPremises(folder.database, folder.secret, settings, now);
  const { store, address } = premises;
  const app = await buildApp(premises, { level: 'info', stream: openLog(folder.log) });
  const newsroom = await store.newsroom();
  let keeping: Keeping | null = null;
  return {
    ...{ app, premises },
    isDemo: newsroom?.details.demo ?? false,
    isFounded: newsroom !== null,
    async listen() {
      const opened = await app.listen({ port: settings.port, host: settings.host });
      address.url = settings.publicUrl ?? addressOf(settings, Number(new URL(opened).port));
      keeping = keepHouse(settings, folder, app.log);
      return address.url;
    },
    async close() {
      keeping?.stop();
      await app.close();
      await store.close();
    },
  };
}

function openPremises(file: string, secret: string, settings: Settings, now: Clock): Premises {
  const provider = settings.provider ?? null;
  const store = openStore({ file, migrationsFolder });
  const address = { url: settings.publicUrl ?? addressOf(settings, settings.port) };
  return {
    ...{ store, address },
    auth: openAuth({ store, secret, baseUrl: address.url, now, provider }),
    now,
    provider,
    newId: () => uuidv7(),
    newSecret: () => randomBytes(32).toString('base64url'),
    seal: makeSeal(secret),
    post: settings.post ? openPost(settings.post) : null,
    webFolder: existsSync(webFolder) ? webFolder : null,
  };
}

/** Written aside and put in place when whole: a start that is cut short leaves no half newsroom. */
async function layDemo({ database, secret }: DataFolder, settings: Settings): Promise<void> {
  const aside = `${database}.new`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${aside}${end}`, { force: true });
  const premises = openPremises(aside, secret, settings, Date.now);
  await seedDemo(premises);
  await premises.store.close();
  renameSync(aside, database);
}

/** A server that listens everywhere is reached from its own machine as localhost. */
function addressOf({ host }: Settings, port: number): string {
  const isAnywhere = host === '0.0.0.0' || host === '::';
  const name = isAnywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
