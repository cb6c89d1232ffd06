/** How somebody who has proven who they are comes in, and what the browser is told of it. */

import { type Owed, readForm } from '@isnad/api';
import type { Person } from '@isnad/core';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { passwordHashOf } from '../../auth/auth.ts';
import { type AtDoor, atDoor } from '../../auth/entrance.ts';
import { isPassword, nobodysHash } from '../../auth/password/password.ts';
import { tryDoor } from '../../auth/sign-in-pace.ts';
import type { Premises } from '../../premises.ts';
import { knownDevice, rememberDevice } from './cookies.ts';

/** One request at the door, and where its answer goes. */
export interface Visit {
  readonly premises: Premises;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Begins a sign-in under a fresh token; an earlier one in the same browser ends. Answers what is
 * still owed: with nothing owed the person is in, and their device is known from now on.
 */
export async function comeIn(
  { premises, request, reply }: Visit,
  person: Person,
  provenTwiceAt: number | null,
): Promise<Owed | null> {
  const { auth, store, now } = premises;
  const former = await atDoor(premises, request.headers);
  const headers = fromNodeHeaders(request.headers);
  const asked = {
    body: { personId: person.id, at: now(), provenTwiceAt },
    headers,
    asResponse: true,
  } as const;
  const entered = await auth.api.enter(asked);
  const cookies = entered.headers.getSetCookie();
  for (const cookie of cookies) reply.header('set-cookie', cookie);
  if (former) await store.accounts.endSession(former.person.id, former.sessionId);
  const fresh = await atDoor(premises, { cookie: cookies[0]?.split(';')[0] });
  const owes = fresh?.owes ?? null;
  if (!owes) await rememberDevice(premises, request, reply, person.id);
  return owes;
}

/** What came of a password that was given: the seconds to wait when it was not looked at. */
export type Proof = 'right' | 'wrong' | { readonly wait: number };

/** Looks at a password, at the pace of its account; unknown names cost as much as known ones. */
export async function prove(
  { premises, request }: Visit,
  email: string,
  password: string,
): Promise<Proof> {
  const { auth, store, now } = premises;
  const personId = await store.accounts.personWithEmail(email);
  const person = personId === null ? null : await store.person(personId);
  const device = personId === null ? null : await knownDevice(premises, request, personId);
  const account = `password ${email.toLowerCase()}`;
  const attempt = await tryDoor(store.accounts, { account, device, free: 10 }, now());
  if (typeof attempt === 'number') return { wait: attempt };
  const own = person && !person.deactivated ? await passwordHashOf(auth, person.id) : null;
  if (!(await isPassword(password, own ?? nobodysHash))) return 'wrong';
  await attempt.succeeded();
  return 'right';
}

/** A sign-in from just now (ms). */
const fresh = 10 * 60_000;

/**
 * Whoever changes how the door is opened gives the password once more. Somebody who has just come
 * to set up what is asked of them has given it already; somebody without a password has just come
 * in by other means.
 */
export async function proveAgain(visit: Visit, here: AtDoor): Promise<Proof> {
  const { premises, request } = visit;
  const { person, owes, signedInAt } = here;
  if (owes === 'second-factor') return 'wrong';
  const isFresh = premises.now() - signedInAt < fresh;
  const hasPassword = (await passwordHashOf(premises.auth, person.id)) !== null;
  if (isFresh && (owes === 'enrolment' || !hasPassword)) return 'right';
  const form = readForm('proof', request.body);
  const password = form.ok ? form.value.password : undefined;
  return password === undefined ? 'wrong' : prove(visit, person.email, password);
}

/** Says no to a password or a code, or asks to wait; the same words for whatever was wrong. */
export function sendBack(reply: FastifyReply, proof: Exclude<Proof, 'right'>) {
  if (proof === 'wrong') return reply.code(401).send({ refusal: 'wrong' });
  const { wait } = proof;
  return reply.code(429).header('retry-after', wait).send({ refusal: 'too-many', wait });
}
