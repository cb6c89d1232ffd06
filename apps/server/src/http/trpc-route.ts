/** The contract over HTTP: questions, changes, and the stream of news. */

import { type AppRouter, appRouter } from '@isnad/api';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Premises } from '../premises.ts';
import { contextOf } from './asker.ts';

type Options = FastifyTRPCPluginOptions<AppRouter>;

export async function serveContract(app: FastifyInstance, premises: Premises): Promise<void> {
  const trpcOptions: Options['trpcOptions'] = {
    router: appRouter,
    createContext: ({ req }) => contextOf(premises, req),
    maxBatchSize: 50,
    // A question with long words in it is posted: an address has no room for them.
    allowMethodOverride: true,
  };
  endStreamsOnClose(app);
  await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions } satisfies Options);
}

/** A stream of news never ends by itself: before the server waits for answers it ends them all. */
function endStreamsOnClose(app: FastifyInstance): void {
  const streams = new Set<FastifyReply>();
  let isEnding = false;
  app.addHook('onSend', async (_request, reply, payload) => {
    const type = payload instanceof Response ? payload.headers.get('content-type') : null;
    if (!type?.startsWith('text/event-stream')) return;
    // One that was asked for just before the end begins after it.
    if (isEnding) return void reply.raw.destroy();
    streams.add(reply);
    reply.raw.once('close', () => streams.delete(reply));
  });
  app.addHook('preClose', async () => {
    isEnding = true;
    for (const { raw } of streams) raw.destroy();
  });
}
