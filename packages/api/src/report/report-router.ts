/** Reports: looked at before they go out, then published and frozen. */

import { type Publication, refuse } from '@isnad/core';
import { checkClaimReviews, renderReportPage, toCanonicalJson } from '@isnad/reports';
import type { Decision, DeskReader, Proposal } from '@isnad/store';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { type Answer, answerOf, refused } from '../answer.ts';
import { type SignedIn, stamp } from '../context.ts';
import { id, words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { standing } from '../door/request.ts';
import { command, procedure, router } from '../procedure.ts';
import { sha256 } from '../sha-256.ts';
import { draftReport, materialAt, materialOf } from './draft-report.ts';
import { reportPath, stylesheetPath } from './report-place.ts';

/** A published report with the address at which readers find it. */
export type PublishedAt = Publication & { readonly url: string };

const previewInput = z.strictObject({
  articleId: id,
  language: z.enum(['ar', 'en']),
  headline: words(limits.title).exactOptional(),
  summary: words(limits.summary).exactOptional(),
});

const preview = procedure('read')
  .input(previewInput)
  .query(async ({ ctx, input }) => {
    const material = await materialOf(ctx.store, input.articleId);
    if (!material) throw new TRPCError({ code: 'NOT_FOUND' });
    const draft = draftReport(material, input, ctx.now());
    const html = renderReportPage(draft.report, {
      language: input.language,
      digits: draft.newsroom.details.digits,
      baseUrl: ctx.baseUrl,
      path: reportPath(draft.report.slug),
      standing: new Map(),
      draft: true,
      stylesheet: { href: stylesheetPath },
      otherLanguageHref: null,
    });
    return {
      html,
      findings: checkClaimReviews(draft.report),
      publishable: draft.publishable.map((claim) => claim.id),
      waiting: draft.waiting.map((claim) => claim.id),
      publication: draft.article.publication,
    };
  });

const publishInput = z.strictObject({
  ...standing,
  articleId: id,
  headline: words(limits.title, 1),
  summary: words(limits.summary, 1),
});

type Publishing = z.infer<typeof publishInput>;

/** The report and the stage of every claim in it change together, or not at all. */
function decidePublication(desk: DeskReader, context: SignedIn, input: Publishing): Decision {
  const material = materialAt(desk, input.articleId);
  if (!material) return refuse('not-found');
  const stamped = stamp(context, input);
  const { report, publishable } = draftReport(material, input, stamped.at);
  if (publishable.length === 0) return refuse('nothing-to-publish');
  const { slug, revision, headline, summary } = report;
  const frozen = toCanonicalJson(report);
  const claimIds = publishable.map((claim) => claim.id);
  const kept = { report: frozen, reportHash: sha256(frozen), claimIds };
  const payload = { slug, revision, headline, summary, ...kept };
  const published = { type: 'reportPublished', subjectId: input.articleId, payload } as const;
  const told = publishable.map((claim): Proposal => {
    const what = { type: 'claimPublished', payload: { reportRevision: revision } } as const;
    const who = { ...stamped, id: context.newId() };
    return { ...what, subjectId: claim.id, ...who, expectedRevision: claim.revision };
  });
  const { expectedRevision } = input;
  return { proposals: [{ ...published, ...stamped, expectedRevision }, ...told] };
}

const publish = command(
  'publish-report',
  publishInput,
  async (context, input): Promise<Answer<PublishedAt>> => {
    const { store, baseUrl } = context;
    const decide = (desk: DeskReader) => decidePublication(desk, context, input);
    const recorded = await store.record(decide, input.eventId);
    if (!recorded.ok) return refused(recorded.refusal, recorded.detail);
    return answerOf<PublishedAt>(recorded, async () => {
      const publication = (await store.article(input.articleId))?.publication;
      return publication
        ? { ...publication, url: `${baseUrl}${reportPath(publication.slug)}` }
        : null;
    });
  },
);

export const reportRouter = router({ preview, publish });
