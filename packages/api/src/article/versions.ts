/** The versions of an article: listed, and any two compared word by word. */

import { compareDocuments } from '@isnad/text';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { id } from '../door/fields.ts';
import { procedure } from '../procedure.ts';
import { compareInput } from './article-fields.ts';

/** Newest first, without their texts. */
export const versions = procedure('read')
  .input(z.strictObject({ articleId: id }))
  .query(async ({ ctx, input }) => {
    const article = await ctx.store.article(input.articleId);
    if (!article) throw new TRPCError({ code: 'NOT_FOUND' });
    return { article, versions: await ctx.store.versionsOf(article.id) };
  });

/** Both texts and what differs between them; NOT_FOUND for versions of another article. */
export const compare = procedure('read')
  .input(compareInput)
  .query(async ({ ctx, input }) => {
    const [from, to] = await Promise.all([
      ctx.store.version(input.from),
      ctx.store.version(input.to),
    ]);
    if (from?.articleId !== input.articleId || to?.articleId !== input.articleId) {
      throw new TRPCError({ code: 'NOT_FOUND' });
    }
    return { from, to, comparison: compareDocuments(from.document, to.document) };
  });
