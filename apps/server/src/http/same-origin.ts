/** Nothing is changed on behalf of another site: a browser says where a request comes from. */

import type { FastifyInstance, FastifyRequest } from 'fastify';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses with 403 every changing request that a page of another origin sent. */
export function refuseStrangers(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (reading.has(request.method) || isOwn(request)) return;
    return reply.code(403).send({ refusal: 'foreign-origin' });
  });
}

/** Programs send neither header; they hold no cookie of ours that a page could borrow. */
function isOwn({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (origin !== undefined) return URL.parse(origin)?.host === host;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
