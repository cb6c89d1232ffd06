/** The one place where a sign-in begins: a fresh token in a cookie, whatever was proven before. */

import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const moment = z.number();
const body = z.object({
  personId: z.string(),
  /** ms UTC. */
  at: moment,
  provenTwiceAt: moment.nullable(),
});

/** Called by the server only: better-auth gives an endpoint without a path no address. */
export const enter = {
  id: 'enter',
  endpoints: {
    enter: createAuthEndpoint({ method: 'POST', body }, async (ctx) => {
      const { internalAdapter } = ctx.context;
      const { personId, at, provenTwiceAt } = ctx.body;
      const user = await internalAdapter.findUserById(personId);
      if (!user) throw ctx.error('UNAUTHORIZED');
      const session = await internalAdapter.createSession(
        personId,
        false,
        // By the server's own clock, which decides when a sign-in was idle for too long.
        { provenTwiceAt, createdAt: new Date(at), updatedAt: new Date(at) },
        true,
      );
      await setSessionCookie(ctx, { session, user });
      return ctx.json({ sessionId: session.id });
    }),
  },
} satisfies BetterAuthPlugin;
