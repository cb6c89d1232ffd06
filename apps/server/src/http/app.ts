/** Every door of the server, in one place. */

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
