/** In through the identity provider: out to it, and back with what it vouches for. */

import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { oidcId } from '../../auth/oidc.ts';
import type { Premises } from '../../premises.ts';

/** Whoever is not known comes back to the door, which says so. */
const refused = '/sign-in?refused=provider';

/** Two addresses of better-auth: one answers where to go, the other takes the way back. */
export function serveProvider(app: FastifyInstance, premises: Premises): void {
  app.post('/api/door/provider', async (request, reply) => {
    const body = { provider: oidcId, callbackURL: '/', errorCallbackURL: refused };
    const answer = await pass(premises, request, '/api/auth/sign-in/social', body);
    const { url } = (await answer.json()) as { url?: string };
    if (!answer.ok || !url) return reply.code(502).send({ refusal: 'provider-silent' });
    return withCookies(reply, answer).send({ url });
  });

  app.get(`/api/auth/callback/${oidcId}`, async (request, reply) => {
    const answer = await pass(premises, request, request.url);
    const location = answer.headers.get('location');
    if (!location) return reply.redirect(refused);
    return withCookies(reply, answer).redirect(location);
  });
}

async function pass(
  { auth }: Premises,
  { protocol, host, headers: sent }: FastifyRequest,
  path: string,
  body?: object,
): Promise<Response> {
  const headers = fromNodeHeaders(sent);
  headers.delete('content-length');
  const method = body ? 'POST' : 'GET';
  if (body) headers.set('content-type', 'application/json');
  const content = body ? { body: JSON.stringify(body) } : {};
  return auth.handler(
    new Request(new URL(path, `${protocol}://${host}`), { method, headers, ...content }),
  );
}

function withCookies(reply: FastifyReply, answer: Response): FastifyReply {
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply;
}
