/** The workbench as built: its files, and its first page at every address that it knows. */

import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The addresses of the workbench's screens; anything else is not found, and says so. */
const screens = [
  '/',
  '/sign-in',
  '/first-run',
  '/invitation/:token',
  '/reset/:token',
  '/import',
  '/articles/:article',
  '/articles/:article/report',
  '/articles/:article/claims/:number',
  '/review',
  '/review/:article/:number',
  '/settings',
];

/** Names under assets/ change with their content, and a font file never does. */
const lasting = [`${sep}assets${sep}`, `${sep}fonts${sep}`];
const forever = 'public, max-age=31536000, immutable';

/** Serves nothing when the workbench is not built. */
export async function serveWorkbench(app: FastifyInstance, folder: string | null): Promise<void> {
  const first = folder && join(folder, 'index.html');
  if (!first || !existsSync(first)) return answerAbsence(app, null);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header(
        'cache-control',
        lasting.some((part) => path.includes(part)) ? forever : 'no-cache',
      );
    },
  });
  for (const screen of screens) app.get(screen, (_request, reply) => reply.sendFile('index.html'));
  answerAbsence(app, readFileSync(first));
}

/** A person gets the workbench's own page for what is not there; a program gets a line. */
function answerAbsence(app: FastifyInstance, page: Buffer | null): void {
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    reply.code(404);
    return page && wantsPage
      ? reply.type('text/html; charset=utf-8').send(page)
      : reply.type('text/plain; charset=utf-8').send('لا شيء في هذا العنوان · Nothing here\n');
  });
}
