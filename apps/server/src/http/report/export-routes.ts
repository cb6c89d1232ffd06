/** Drafts for those inside: the report as it would go out now, as a file. */

import { draftReport, materialOf } from '@isnad/api';
import type { FastifyInstance } from 'fastify';
import type { Premises } from '../../premises.ts';
import { languageOf, personBehind } from '../asker.ts';
import { sendFile } from './report-file.ts';
import { dataFormats, draftPage } from './report-formats.ts';

interface Asked {
  readonly Params: { readonly file: string };
  readonly Querystring: { readonly lang?: unknown };
}

const formats = { html: draftPage, ...dataFormats };

/** `/export/<article>.<format>`: 401 for strangers, 404 for what does not exist. */
export async function serveExports(app: FastifyInstance, premises: Premises): Promise<void> {
  app.get<Asked>('/export/:file', async (request, reply) => {
    if (!(await personBehind(premises, request)))
      return reply.code(401).send({ refusal: 'signed-out' });
    const [articleId = '', format = ''] = request.params.file.split(/\.(.*)/s);
    const material = isFormat(format) ? await materialOf(premises.store, articleId) : null;
    if (!material || !isFormat(format)) return reply.callNotFound();
    const { lang } = request.query;
    const language = lang === 'ar' || lang === 'en' ? lang : languageOf(request);
    const { report, newsroom } = draftReport(material, {}, premises.now());
    const { digits } = newsroom.details;
    const baseUrl = premises.address.url;
    const file = formats[format]({ report, language, digits, baseUrl, standing: new Map() });
    return sendFile(reply, { name: `${report.slug}.${format}`, ...file });
  });
}

function isFormat(format: string): format is keyof typeof formats {
  return Object.hasOwn(formats, format);
}
