/** A report on its way out as a file. */

import type { FastifyReply } from 'fastify';

/** A finished file; one with a name is for downloading. */
export interface ReportFile {
  readonly type: string;
  readonly text: string;
  readonly name?: string;
}

/** RFC 6266; names are made by us of letters that need no quoting. */
export function sendFile(reply: FastifyReply, { type, text, name }: ReportFile) {
  if (name) reply.header('content-disposition', `attachment; filename="${name}"`);
  return reply.type(type).send(text);
}
