/** News of what others do: one stream for the tab; each event refreshes only what it touched. */
import type { OpenedArticle } from '../edit/opened.ts';
import { noteOnline } from './connection.ts';
import { type News, type Question, questionsTouched } from './news.ts';
import { cache, client, queries } from './trpc.ts';

/** Follows the journal until the returned function is called; reconnects with the last id seen. */
export function followNews(): () => void {
  const stream = client.live.events.subscribe(
    {},
    {
      onStarted: () => noteOnline(true),
      onConnectionStateChange({ state, error }) {
        if (state === 'connecting' && error) noteOnline(false);
      },
      onData: ({ data }) => refresh(data),
    },
  );
  return () => stream.unsubscribe();
}

function refresh(news: News) {
  const { articleId, subjectId } = news;
  const open = articleId === null ? null : queries.article.open.queryKey({ articleId });
  const opened = open ? cache.getQueryData<OpenedArticle>(open) : undefined;
  const keys: Record<Question, readonly unknown[] | null> = {
    news: queries.news.latest.queryKey(),
    me: queries.session.me.queryKey(),
    sources: queries.source.search.queryKey(),
    articles: queries.article.list.queryKey(),
    queue: queries.review.queue.queryKey(),
    history: queries.claim.history.queryKey({ claimId: subjectId }),
    // Whatever the language and the wording of the preview.
    report: queries.report.preview.queryKey().slice(0, 1),
    article: open,
    claim: queries.claim.one.queryKey({ claimId: subjectId }),
  };
  for (const question of questionsTouched(news, opened)) {
    const queryKey = keys[question];
    if (queryKey) void cache.invalidateQueries({ queryKey });
  }
}
