/** Every door of the server, in one place. */

import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Premises } from '../premises.ts';
import { serveSignIn } from './auth-route.ts';
import { answerFaults, bodyLimit } from './faults.ts';
import { serveFirstRun } from './first-run-route.ts';
import { addPlainHeaders, helmetOptions } from './headers.ts';
import { serveExports } from './report/export-routes.ts';
import { serveReports } from './report/report-routes.ts';
import { refuseStrangers } from './same-origin.ts';
import { serveContract } from './trpc-route.ts';
import { serveWorkbench } from './web-files.ts';

/** Builds the server without listening. Requests themselves are not logged: faults are. */
export async function buildApp(
  premises: Premises,
  logger: FastifyServerOptions['logger'],
): Promise<FastifyInstance> {
  const app = fastify({
    ...(logger === undefined ? {} : { logger }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    requestTimeout: 30_000,
    // One batch of the contract names many procedures in its path.
    routerOptions: { maxParamLength: 5_000 },
  });
  answerFaults(app);
  hangUpOnSilent(app);
  await app.register(helmet, helmetOptions(premises.address.url.startsWith('https:')));
  addPlainHeaders(app);
  refuseStrangers(app);
  await app.register(rateLimit, { global: false });
  app.get('/healthz', async () => ({ ok: true, entries: await premises.store.lastSeq() }));
  await serveSignIn(app, premises);
  await serveFirstRun(app, premises);
  await serveReports(app, premises);
  await serveExports(app, premises);
  await serveContract(app, premises);
  await serveWorkbench(app, premises.webFolder);
  return app;
}

/** No connection without a question holds up the ending: Node counts as busy who never asked, and an
 * answer that was under way leaves an open line behind it. */
function hangUpOnSilent(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
    if (!app.server.listening) return;
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => clearInterval(sweep));
  });
}
