/** Everything at the door: coming in and going out, links, passwords, second factors. */

import type { FastifyInstance } from 'fastify';
import { atDoor } from '../auth/entrance.ts';
import type { Premises } from '../premises.ts';
import { serveInvitations } from './door/invitation.ts';
import { servePasswords } from './door/password.ts';
import { serveProvider } from './door/provider.ts';
import { serveSecondFactor } from './door/second-factor.ts';
import { serveSignIn as serveInAndOut } from './door/sign-in.ts';

/** better-auth's own addresses stay shut: whoever comes in does so by these. */
export async function serveSignIn(app: FastifyInstance, premises: Premises): Promise<void> {
  serveInAndOut(app, premises);
  serveSecondFactor(app, premises);
  servePasswords(app, premises);
  serveInvitations(app, premises);
  if (premises.provider) serveProvider(app, premises);

  /** What whoever has signed in still owes: the door shows them the way on. */
  app.get('/api/door', async (request) => {
    const here = await atDoor(premises, request.headers);
    const provider = premises.provider?.name ?? null;
    return { email: here?.person.email ?? null, owes: here?.owes ?? null, provider };
  });
}
