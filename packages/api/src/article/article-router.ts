/** Articles: listed, opened, imported, described, and their sentences settled. */

import { refuse } from '@isnad/core';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { answerOf } from '../answer.ts';
import { stamp } from '../context.ts';
import { id } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { command, procedure, router } from '../procedure.ts';
import { seenBy } from '../source/seen-claims.ts';
import { describeInput } from './article-fields.ts';
import { correct } from './correct.ts';
import { toArticleRow } from './coverage-row.ts';
import { hintsFor } from './hints.ts';
import { importArticle, read } from './import.ts';
import { reopen, settle } from './settling.ts';
import { compare, versions } from './versions.ts';

const list = procedure('read').query(async ({ ctx }) => {
  const newsroom = await ctx.store.newsroom();
  const rows = await ctx.store.articles({ limit: limits.rows });
  return { rows: rows.map((row) => toArticleRow(row, newsroom?.scale ?? [])) };
});

const open = procedure('read')
  .input(z.strictObject({ articleId: id }))
  .query(async ({ ctx, input }) => {
    const article = await ctx.store.article(input.articleId);
    const version = article && (await ctx.store.version(article.versionId));
    if (!article || !version) throw new TRPCError({ code: 'NOT_FOUND' });
    const { claims, sources } = await seenBy(ctx, await ctx.store.claimsOf(article.id));
    return { article, version, claims, sources, hints: hintsFor(article, version, claims) };
  });

const describe = command('describe-article', describeInput, async (context, input) => {
  const { store } = context;
  const { articleId: subjectId, changes, expectedRevision } = input;
  const recorded = await store.record((desk) => {
    if (!desk.article(subjectId)) return refuse('not-found');
    const what = { type: 'articleDescribed', subjectId, payload: { changes } } as const;
    return { proposals: [{ ...what, ...stamp(context, input), expectedRevision }] };
  }, input.eventId);
  return answerOf(recorded, () => store.article(subjectId));
});

export const articleRouter = router({
  list,
  open,
  read,
  import: importArticle,
  correct,
  versions,
  compare,
  describe,
  settle,
  reopen,
});
