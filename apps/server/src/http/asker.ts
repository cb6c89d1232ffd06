/** Who asks, and in which language. */

import type { Context } from '@isnad/api';
import type { Person } from '@isnad/core';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';
import type { Premises } from '../premises.ts';

/** The person behind the session cookie, with the role they have now; null for a stranger. */
export async function personBehind(
  { auth, store }: Premises,
  { headers }: Pick<FastifyRequest, 'headers'>,
): Promise<Person | null> {
  if (!headers.cookie) return null;
  const session = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
  return session && store.person(session.user.id);
}

/** The first language of the browser decides; Arabic where it says nothing we speak. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): 'ar' | 'en' {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'ar';
}

/** Everything that the contract wants to know about one request. */
export async function contextOf(premises: Premises, request: FastifyRequest): Promise<Context> {
  return {
    person: await personBehind(premises, request),
    isStillIn: async () => (await personBehind(premises, request)) !== null,
    store: premises.store,
    now: premises.now,
    newId: premises.newId,
    baseUrl: premises.address.url,
    language: languageOf(request),
    reportFault(cause) {
      const errorId = uuidv7();
      request.log.error({ err: cause, errorId }, 'a request failed');
      return errorId;
    },
  };
}
