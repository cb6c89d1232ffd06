/** News of what others do: one stream for the tab; each event refreshes only what it touched. */

import type { OpenedArticle } from '../edit/opened.ts';
import { noteOnline } from './connection.ts';
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

interface News {
  readonly type: string;
  readonly subjectId: string;
  readonly articleId: string | null;
  readonly revision: number;
}

function refresh(news: News) {
  if (news.type === 'watching') return;
  stale(queries.news.latest.queryKey());
  if (news.type.startsWith('newsroom')) return stale(queries.session.me.queryKey());
  if (news.type.startsWith('source')) return stale(queries.source.search.queryKey());
  stale(queries.article.list.queryKey());
  stale(queries.review.queue.queryKey());
  stale(queries.claim.history.queryKey({ claimId: news.subjectId }));
  const { articleId } = news;
  if (!articleId) return;
  stale(queries.report.preview.queryKey().slice(0, 1));
  if (!isKnown(articleId, news)) {
    stale(queries.article.open.queryKey({ articleId }));
    stale(queries.claim.one.queryKey({ claimId: news.subjectId }));
  }
}

/** Our own edits come back as news; what the cache already shows is not fetched again. */
function isKnown(articleId: string, { subjectId, revision }: News): boolean {
  const opened = cache.getQueryData<OpenedArticle>(queries.article.open.queryKey({ articleId }));
  const subject =
    subjectId === articleId ? opened?.article : opened?.claims.find(({ id }) => id === subjectId);
  return subject !== undefined && subject.revision >= revision;
}

function stale(queryKey: readonly unknown[]) {
  void cache.invalidateQueries({ queryKey });
}
