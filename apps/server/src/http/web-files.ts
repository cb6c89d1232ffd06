/** The workbench as built: its files, and its first page at every address that it knows. */

import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The addresses of the workbench's screens; anything else is not found, and says so. */
const screens = [
  '/',
  '/sign-in',
  '/first-run',
  '/import',
  '/articles/:article',
  '/articles/:article/report',
  '/articles/:article/claims/:number',
  '/review',
  '/review/:article/:number',
  '/settings',
];

const forever = 'public, max-age=31536000, immutable';

/** Serves nothing when the workbench is not built. */
export async function serveWorkbench(app: FastifyInstance, folder: string | null): Promise<void> {
  if (!folder || !existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    // Names under assets/ change with their content, so a copy never grows stale.
    setHeaders(reply, path) {
      const isHashed = path.includes(`${sep}assets${sep}`);
      reply.header('cache-control', isHashed ? forever : 'no-cache');
    },
  });
  for (const screen of screens) app.get(screen, (_request, reply) => reply.sendFile('index.html'));
}
