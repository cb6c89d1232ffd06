/** The work of `user add` and `user reset`, loaded only for them: sign-in brings a good deal along. */

import { randomInt } from 'node:crypto';
import { type Role, roles } from '@isnad/core';
import { openStore, type Store } from '@isnad/store';
import { type Auth, addPerson, openAuth, setPassword } from '../auth/auth.ts';
import { migrationsFolder } from '../places.ts';
import { openDataFolder } from '../start/data-folder.ts';
import { userSentences } from './sentences/user.ts';
import { type Call, Stop } from './verb.ts';

export function addUser(call: Call): Promise<number> {
  return inNewsroom(call, async ({ store, auth }) => {
    const { name, latin, role } = call.options;
    const email = readEmail(call);
    if (typeof name !== 'string' || name.trim() === '') throw new Stop(userSentences.noName);
    if (!isRole(role)) throw new Stop(userSentences.noRole);
    if (!(await store.newsroom())) throw new Stop(userSentences.noNewsroom);
    if (await store.accounts.personWithEmail(email)) throw new Stop(userSentences.taken(email));
    const nameLatin = typeof latin === 'string' ? latin : null;
    const passphrase = newPassphrase();
    await addPerson(auth, { name: name.trim(), nameLatin, email, role }, passphrase);
    call.say(userSentences.added(email, role));
    call.say(userSentences.passphrase(passphrase));
  });
}

export function resetUser(call: Call): Promise<number> {
  return inNewsroom(call, async ({ store, auth }) => {
    const email = readEmail(call);
    const personId = await store.accounts.personWithEmail(email);
    if (!personId) throw new Stop(userSentences.unknown(email));
    const passphrase = newPassphrase();
    await setPassword(auth, personId, passphrase);
    await store.accounts.endAccess(personId);
    if (call.options['second-factor'] === true) {
      await store.accounts.removeSecondFactor(personId);
      call.say(userSentences.withoutSecondFactor);
    }
    call.say(userSentences.reset(email));
    call.say(userSentences.passphrase(passphrase));
  });
}

interface Newsroom {
  readonly store: Store;
  readonly auth: Auth;
}

/** The server may go on running meanwhile. */
async function inNewsroom(call: Call, work: (room: Newsroom) => Promise<void>): Promise<number> {
  const { database: file, secret } = openDataFolder(call.dataFolder);
  const store = openStore({ file, migrationsFolder });
  try {
    const baseUrl = call.environment.ISNAD_URL || 'http://localhost';
    await work({ store, auth: openAuth({ store, secret, baseUrl }) });
    return 0;
  } finally {
    await store.close();
  }
}

function readEmail({ words: [word = ''] }: Call): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(word)) throw new Stop(userSentences.noEmail(word));
  return word.toLowerCase();
}

function isRole(role: unknown): role is Role {
  return roles.some((known) => known === role);
}

/** Letters that are not mistaken for others when they are read out; 99 bits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function newPassphrase(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}
