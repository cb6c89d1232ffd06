/** Sign-in, sign-out and a person's own settings; every other door of better-auth stays shut. */

import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keepPace } from '../auth/sign-in-pace.ts';
import type { Premises } from '../premises.ts';

export async function serveSignIn(app: FastifyInstance, premises: Premises): Promise<void> {
  const pass = (request: FastifyRequest) => passOn(premises, request);
  app.get('/api/auth/get-session', async (request, reply) => answer(reply, await pass(request)));
  app.post('/api/auth/sign-out', async (request, reply) => answer(reply, await pass(request)));
  app.post('/api/auth/update-user', async (request, reply) => {
    if (!isPreference(request.body)) return reply.code(400).send({ refusal: 'wrong-shape' });
    return answer(reply, await pass(request));
  });
  const pace = keepPace();
  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const account = accountIn(request.body);
    const wait = pace.waitFor(account, premises.now());
    if (wait > 0) return reply.code(429).header('retry-after', wait).send({ refusal: 'too-many' });
    const response = await pass(request);
    if (response.ok) pace.succeeded(account);
    else pace.failed(account, premises.now());
    return answer(reply, response);
  });
}

/** Fastify has read the body already: better-auth gets the same request as the web knows it. */
async function passOn({ auth }: Premises, request: FastifyRequest): Promise<Response> {
  const { protocol, host, url, method, body } = request;
  const headers = fromNodeHeaders(request.headers);
  headers.delete('content-length');
  const sent = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  if (method === 'POST') headers.set('content-type', 'application/json');
  return auth.handler(
    new Request(new URL(url, `${protocol}://${host}`), { method, headers, ...sent }),
  );
}

/** The session's token travels in the cookie only, where no script can read it. */
async function answer(reply: FastifyReply, response: Response) {
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  const body: unknown = await response.json().catch(() => null);
  const told = isRecord(body) && 'user' in body ? { user: body.user } : { ok: response.ok };
  return reply.code(response.status).send(told);
}

function accountIn(body: unknown): string {
  const email = isRecord(body) ? body.email : undefined;
  return typeof email === 'string' ? email.toLowerCase().slice(0, 254) : '';
}

const preferences: Readonly<Record<string, readonly unknown[]>> = {
  language: ['ar', 'en', null],
  theme: ['light', 'dark', null],
};

/** Name, role and e-mail are not for the person alone to change. */
function isPreference(body: unknown): boolean {
  if (!isRecord(body)) return false;
  return Object.entries(body).every(([key, value]) => preferences[key]?.includes(value) ?? false);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
