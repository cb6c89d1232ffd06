/** The whole house put together: data folder, store, sign-in, doors, and the demonstration. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStore } from '@isnad/store';
import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { openAuth } from './auth/auth.ts';
import { seedDemo } from './demo/seed.ts';
import { buildApp } from './http/app.ts';
import type { Premises } from './premises.ts';
import { type DataFolder, openDataFolder } from './start/data-folder.ts';
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

/** Sources lie in `src`, the bundle in `dist`: the way up is the same from both. */
const root = new URL('../../../', import.meta.url);
const webFolder = fileURLToPath(new URL('apps/web/dist', root));
const migrationsFolder = fileURLToPath(new URL('drizzle', root));

/** Opens the newsroom, and fills it with the demonstration when it is new and not to stay empty. */
export async function openHouse(settings: Settings): Promise<House> {
  const folder = openDataFolder(settings.dataFolder);
  if (!settings.empty && !existsSync(folder.database)) await layDemo(folder, settings);
  const premises = openPremises(folder.database, folder.secret, settings);
  const { store, address } = premises;
  const app = await buildApp(premises, { level: 'warn', file: folder.log });
  const newsroom = await store.newsroom();
  return {
    ...{ app, premises },
    isDemo: newsroom?.details.demo ?? false,
    isFounded: newsroom !== null,
    async listen() {
      const opened = await app.listen({ port: settings.port, host: settings.host });
      address.url = settings.publicUrl ?? addressOf(settings, Number(new URL(opened).port));
      return address.url;
    },
    async close() {
      await app.close();
      await store.close();
    },
  };
}

function openPremises(file: string, secret: string, settings: Settings): Premises {
  const store = openStore({ file, migrationsFolder });
  const address = { url: settings.publicUrl ?? addressOf(settings, settings.port) };
  return {
    ...{ store, address },
    auth: openAuth({ store, secret, baseUrl: address.url }),
    now: () => Date.now(),
    newId: () => uuidv7(),
    webFolder: existsSync(webFolder) ? webFolder : null,
  };
}

/** Written aside and put in place when whole: a start that is cut short leaves no half newsroom. */
async function layDemo({ database, secret }: DataFolder, settings: Settings): Promise<void> {
  const aside = `${database}.new`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${aside}${end}`, { force: true });
  const premises = openPremises(aside, secret, settings);
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
