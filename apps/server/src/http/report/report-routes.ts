/** Published reports, for everybody: the page in two languages and the data behind it. */

import { standingOf, stylesheetPath } from '@isnad/api';
import { readReport, reportStylesheet } from '@isnad/reports';
import type { FastifyInstance } from 'fastify';
import type { Premises } from '../../premises.ts';
import { type ReportFile, sendFile } from './report-file.ts';
import { claimReviewFile, dataFormats, publicPage, type Rendering } from './report-formats.ts';

interface Asked {
  readonly Params: { readonly slug: string; readonly file?: string };
  readonly Querystring: { readonly lang?: unknown };
}

export async function serveReports(app: FastifyInstance, premises: Premises): Promise<void> {
  app.get(stylesheetPath, async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    return reply.type('text/css; charset=utf-8').send(reportStylesheet);
  });
  const config = { rateLimit: { max: 600, timeWindow: 60_000 } };
  const serve = (path: string, render: (rendering: Rendering, file: string) => ReportFile | null) =>
    app.get<Asked>(path, { config }, async (request, reply) => {
      const { slug, file = '' } = request.params;
      const language = request.query.lang === 'en' ? 'en' : 'ar';
      const rendering = await published(premises, slug, language);
      const made = rendering && render(rendering, file);
      return made ? sendFile(reply, made) : reply.callNotFound();
    });
  serve('/r/:slug', publicPage);
  serve('/r/:slug/claims.csv', dataFormats.csv);
  serve('/r/:slug/claim-review.jsonld', dataFormats['claim-review.jsonld']);
  serve('/r/:slug/annotations.jsonld', dataFormats['annotations.jsonld']);
  serve('/r/:slug/claim-review/:file', (rendering, file) => {
    const number = /^([1-9]\d{0,5})\.jsonld$/.exec(file)?.[1];
    return number ? claimReviewFile(rendering, Number(number)) : null;
  });
}

/** The latest frozen report under a slug, and which of its verdicts no longer stand. */
async function published(
  { store, address }: Premises,
  slug: string,
  language: 'ar' | 'en',
): Promise<Rendering | null> {
  const [found, newsroom] = await Promise.all([store.publication(slug), store.newsroom()]);
  if (!found || !newsroom) return null;
  const report = readReport(found.report);
  const standing = standingOf(report, await store.claimsOf(found.article.id));
  return { report, standing, language, digits: newsroom.details.digits, baseUrl: address.url };
}
