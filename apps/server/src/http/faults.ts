/** What is said when a request goes wrong: plainly, and without a word about our insides. */

import { diskFaultOf } from '@isnad/store';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';

/** The largest request that is read, in bytes. */
export const bodyLimit = 3_000_000;

export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(tooLarge(request));
    if (status < 500)
      return reply.code(status).send({ refusal: refusals[status] ?? 'wrong-shape' });
    const errorId = uuidv7();
    request.log.error({ err: error, errorId }, 'a request failed');
    const disk = diskFaultOf(error);
    return disk
      ? reply.code(507).send({ refusal: 'disk', disk, errorId })
      : reply.code(500).send({ refusal: 'fault', errorId });
  });
}

const refusals: Readonly<Record<number, string>> = { 415: 'wrong-type', 429: 'too-many' };

/** In the shape of the contract's own faults too, so that the workbench can say it in words. */
function tooLarge(request: FastifyRequest) {
  const size = Number(request.headers['content-length']) || null;
  const measured = { limit: bodyLimit, ...(size && { size }) };
  const door = [{ field: 'body', problem: 'too-long', ...measured }];
  const data = { code: 'PAYLOAD_TOO_LARGE', httpStatus: 413, door, errorId: null };
  const error = { code: -32_013, message: 'PAYLOAD_TOO_LARGE', data };
  return { refusal: 'too-large', ...measured, error };
}
