/** Changes to the article: a sentence settled or opened again, what is written about the article. */
import {
  type Article,
  type ArticleDetails,
  type ArticleEvent,
  type ArticleEvents,
  applyArticle,
  isRefusal,
  type Settlement,
} from '@isnad/core';
import type { Span } from '@isnad/text';
import type { Plan } from '../../desk/edit/carry-out.ts';
import type { Optimist } from '../../desk/edit/opened.ts';
import { cache, client, queries } from '../../desk/line/trpc.ts';
import { say } from '../../language/use-words.ts';
import type { WorkPlace } from './place.ts';

export function settlePlan(
  place: WorkPlace,
  span: Span,
  as: Settlement['as'],
  reason: string,
): Plan<Article> {
  const words = sentenceOf(place, span);
  return {
    ...shown(place, 0, 'sentenceSettled', { ...words, as, reason }),
    send: ({ eventId }) =>
      client.article.settle.mutate({
        ...words,
        articleId: place.articleId,
        as,
        reason,
        eventId,
      }),
    said: say(`workbench.said.settled.${as}`),
    inverse: () => reopenPlan(place, span, as, reason),
  };
}

/** `as` and `reason` are what it was settled with, so that reopening can be taken back. */
export function reopenPlan(
  place: WorkPlace,
  span: Span,
  as: Settlement['as'],
  reason: string,
): Plan<Article> {
  const words = sentenceOf(place, span);
  return {
    ...shown(place, 0, 'sentenceReopened', words),
    send: ({ eventId }) =>
      client.article.reopen.mutate({ ...words, articleId: place.articleId, eventId }),
    said: say('workbench.said.reopened'),
    inverse: () => settlePlan(place, span, as, reason),
  };
}

export function describePlan(
  place: WorkPlace,
  article: Article,
  changes: Partial<ArticleDetails>,
): Plan<Article> {
  const { articleId } = place;
  const keys = Object.keys(changes) as (keyof ArticleDetails)[];
  const before = Object.fromEntries(keys.map((key) => [key, article.details[key]]));
  const described = (words: Partial<ArticleDetails>) => () => {
    const now = cache.getQueryData(queries.article.open.queryKey({ articleId }))?.article;
    return now ? describePlan(place, now, words) : null;
  };
  return {
    ...shown(place, article.revision, 'articleDescribed', { changes }),
    send: (stamp) => client.article.describe.mutate({ ...stamp, articleId, changes }),
    said: say('workbench.said.described'),
    inverse: described(before),
    again: described(changes),
    quiet: true,
  };
}

function sentenceOf({ version }: WorkPlace, { start, end }: Span) {
  return { versionId: version.id, span: { start, end } };
}

function shown<Type extends Exclude<keyof ArticleEvents, 'articleImported'>>(
  { articleId, personId }: WorkPlace,
  revision: number,
  type: Type,
  payload: ArticleEvents[Type],
) {
  const optimistic: Optimist = (opened) => {
    const subject = { subjectId: articleId, by: personId, at: Date.now() };
    const after = applyArticle(opened.article, { type, payload, ...subject } as ArticleEvent);
    return isRefusal(after) ? opened : { ...opened, article: after };
  };
  return { articleId, subject: { id: articleId, revision }, optimistic };
}
