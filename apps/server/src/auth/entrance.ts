/** Who stands at the door, by cookie or by token, and whether they may go on to the desk. */

import type { IncomingHttpHeaders } from 'node:http';
import { type Entrance, type Owed, sha256 } from '@isnad/api';
import { lowerRole, mustProveTwice, type Person } from '@isnad/core';
import { fromNodeHeaders } from 'better-auth/node';
import type { Premises } from '../premises.ts';

const minute = 60_000;
/** Whoever does nothing for so long is sent out. */
const idle = 12 * 60 * minute;
/** How long the door waits for a second factor. */
const patience = 10 * minute;
/** A sign-in is noted as used no more often than this. */
const noted = 5 * minute;

/** Somebody with a sign-in that stands; `owes` is what they have to do before they are in. */
export interface AtDoor {
  readonly person: Person;
  readonly sessionId: string;
  readonly owes: Owed | null;
  /** ms UTC. */
  readonly signedInAt: number;
  readonly provenTwiceAt: number | null;
}

/** Who asks, and how they came in; nobody is `person` who owes the door anything. */
export interface Asker {
  readonly person: Person | null;
  readonly entrance: Entrance;
}

type Door = Pick<Premises, 'auth' | 'store' | 'now'>;

const stranger: Asker = { person: null, entrance: { by: 'nobody', owes: null } };

/** The one behind this request. `isWatching` leaves no trace of use: an open stream is no work. */
export async function askerBehind(
  door: Door,
  headers: IncomingHttpHeaders,
  isWatching = false,
): Promise<Asker> {
  const token = /^Bearer (isnad_\S{1,100})$/.exec(headers.authorization ?? '')?.[1];
  if (token) return programBehind(door, token);
  const found = await atDoor(door, headers);
  if (!found) return stranger;
  const { person, sessionId, owes } = found;
  if (owes) return { person: null, entrance: { by: 'nobody', owes } };
  if (!isWatching) await noteUse(door, found);
  return { person, entrance: { by: 'session', sessionId } };
}

/** Whose sign-in the cookie stands for, whatever they still owe. */
export async function atDoor(
  { auth, store, now }: Door,
  headers: IncomingHttpHeaders,
): Promise<(AtDoor & { readonly seenAt: number }) | null> {
  if (!headers.cookie) return null;
  const found = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
  const person = found && (await store.person(found.user.id));
  if (!found || !person || person.deactivated) return null;
  const { id: sessionId, createdAt, updatedAt } = found.session;
  const provenTwiceAt = found.session.provenTwiceAt ?? null;
  const owes = await owedBy(store, person, provenTwiceAt);
  const [signedInAt, seenAt] = [createdAt.getTime(), updatedAt.getTime()];
  const isLate = owes === 'second-factor' && now() - signedInAt > patience;
  if (isLate || now() - seenAt > idle) {
    await store.accounts.endSession(person.id, sessionId);
    return null;
  }
  return { person, sessionId, owes, signedInAt, seenAt, provenTwiceAt };
}

/** What this person has to do after the password. */
async function owedBy(
  store: Premises['store'],
  { id, role }: Person,
  provenTwiceAt: number | null,
): Promise<Owed | null> {
  if (await store.accounts.hasSecondFactor(id)) return provenTwiceAt ? null : 'second-factor';
  const newsroom = await store.newsroom();
  const policy = newsroom?.details.secondFactor ?? 'optional';
  return mustProveTwice(role, policy) ? 'enrolment' : null;
}

async function noteUse({ store, now }: Door, used: { sessionId: string; seenAt: number }) {
  if (now() - used.seenAt > noted) await store.accounts.touchSession(used.sessionId, now());
}

/** Never more than the token says, nor more than its person may today. */
async function programBehind({ store, now }: Door, token: string): Promise<Asker> {
  const found = await store.accounts.useApiToken(sha256(token), now());
  const person = found && (await store.person(found.personId));
  if (!found || !person || person.deactivated) return stranger;
  const role = lowerRole(found.role, person.role);
  return { person: { ...person, role }, entrance: { by: 'token', access: found.access } };
}
