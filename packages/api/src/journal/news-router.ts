/** What is new in the newsroom, and whether its journal is still whole. */

import { z } from 'zod';
import { limits } from '../door/limits.ts';
import { procedure, router } from '../procedure.ts';
import { type HistoryEntry, toHistory } from './history-entry.ts';

/** A line of news with the title of the article it is about, and the claim's number if any. */
export type NewsEntry = HistoryEntry & {
  readonly articleTitle: string | null;
  readonly claimNumber: number | null;
};

const latestInput = z.strictObject({ limit: z.int().min(1).max(limits.rows).default(20) });

const latest = procedure('read')
  .input(latestInput)
  .query(async ({ ctx, input }): Promise<NewsEntry[]> => {
    const entries = await toHistory(ctx, await ctx.store.history(input));
    const articleIds = new Set(entries.flatMap(({ articleId }) => articleId ?? []));
    const articles = await Promise.all([...articleIds].map((id) => ctx.store.article(id)));
    const titles = new Map(articles.map((article) => [article?.id, article?.details.title]));
    const claims = await Promise.all(entries.map(({ subjectId }) => ctx.store.claim(subjectId)));
    return entries.map((entry, at) => ({
      ...entry,
      articleTitle: (entry.articleId && titles.get(entry.articleId)) || null,
      claimNumber: claims[at]?.number ?? null,
    }));
  });

const verify = procedure('verify-journal').query(({ ctx }) => ctx.store.verifyJournal());

export const newsRouter = router({ latest });
export const journalRouter = router({ verify });
