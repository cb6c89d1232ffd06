/** Who asks, and in which language. */

import type { Context } from '@isnad/api';
import type { Person } from '@isnad/core';
import type { FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { type Asker, askerBehind } from '../auth/entrance.ts';
import type { Premises } from '../premises.ts';

/** The person behind the cookie or the token, with the role they have now; null for a stranger. */
export async function personBehind(
  premises: Premises,
  { headers }: Pick<FastifyRequest, 'headers'>,
): Promise<Person | null> {
  return (await askerBehind(premises, headers)).person;
}

/** The first language of the browser decides; Arabic where it says nothing we speak. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): 'ar' | 'en' {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'ar';
}

/** Everything that the contract wants to know about one request. */
export async function contextOf(premises: Premises, request: FastifyRequest): Promise<Context> {
  const asker = await askerBehind(premises, request.headers);
  return {
    ...asker,
    isStillIn: standingOf(premises, request, asker),
    store: premises.store,
    now: premises.now,
    newId: premises.newId,
    newSecret: premises.newSecret,
    baseUrl: premises.address.url,
    language: languageOf(request),
    post: premises.post,
    reportFault(cause) {
      const errorId = uuidv7();
      request.log.error({ err: cause, errorId }, 'a request failed');
      return errorId;
    },
  };
}

/** How often a stream asks the whole question, which every request is asked (ms). */
const thorough = 60_000;

/**
 * Two hundred streams ask at every change: a sign-in is looked up in one step, and only now and
 * then as thoroughly as at the door (idle for too long, a second factor newly asked for).
 */
function standingOf(premises: Premises, request: FastifyRequest, asker: Asker) {
  const { store, now } = premises;
  const { entrance, person } = asker;
  let askedAt = now();
  return async (): Promise<boolean> => {
    if (entrance.by === 'session' && person && now() - askedAt < thorough) {
      return store.accounts.sessionStands(entrance.sessionId, person.role, now());
    }
    askedAt = now();
    const current = await askerBehind(premises, request.headers, true);
    return current.person !== null && current.person.role === person?.role;
  };
}
