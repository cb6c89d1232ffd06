/** News of what others do: one stream for the tab; each event refreshes only what it touched. */
import type { OpenedArticle } from '../edit/opened.ts';
import { connection, noteOnline } from './connection.ts';
import { type News, type Question, questionsTouched } from './news.ts';
import { standingSession } from './session-end.ts';
import { cache, client, queries } from './trpc.ts';

/** Before the stream is opened anew after it ended (ms). */
const pause = 1_000;

/**
 * Follows the journal until the returned function is called. A broken stream is opened anew from
 * the last id seen: after a pause, or as soon as anything else finds the line back.
 */
export function followNews(): () => void {
  let seen: string | undefined;
  let isDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let close = () => {};

  const open = () => {
    clearTimeout(timer);
    close();
    isDown = false;
    let isOver = false;
    const lost = (isEnded: boolean) => {
      if (isOver) return;
      isDown = true;
      noteOnline(false);
      if (!isEnded) return;
      clearTimeout(timer);
      timer = setTimeout(() => void standingSession().then(reopen), pause);
    };
    const reopen = () => {
      if (!isOver) open();
    };
    const stream = client.live.events.subscribe(seen === undefined ? {} : { lastEventId: seen }, {
      onStarted() {
        isDown = false;
        noteOnline(true);
      },
      onConnectionStateChange({ state, error }) {
        if (state === 'connecting' && error) lost(false);
      },
      onData({ id, data }) {
        seen = id;
        refresh(data);
      },
      onComplete: () => lost(true),
      onError: () => lost(true),
    });
    close = () => {
      isOver = true;
      stream.unsubscribe();
    };
  };

  const unwatch = connection.watch(() => {
    if (isDown && connection.get().online) open();
  });
  open();
  return () => {
    clearTimeout(timer);
    unwatch();
    close();
  };
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
    versions: queries.article.versions.queryKey(),
    claim: queries.claim.one.queryKey({ claimId: subjectId }),
  };
  for (const question of questionsTouched(news, opened)) {
    const queryKey = keys[question];
    if (queryKey) void cache.invalidateQueries({ queryKey });
  }
}
