/** Asks the server's questions before the page that will show the answers is there. */
import { articleAt, fetchPage } from '../../pages.ts';
import { cache, queries } from './trpc.ts';

/** What every page behind the door asks, and what the page of this address asks first: one request. */
export function askAhead(path: string) {
  void cache.prefetchQuery(queries.session.me.queryOptions());
  void cache.prefetchQuery(queries.people.list.queryOptions());
  askForPage(path);
}

function askForPage(path: string) {
  const articleId = articleAt(path);
  if (articleId) void cache.prefetchQuery(queries.article.open.queryOptions({ articleId }));
  else if (path === '/') void cache.prefetchQuery(queries.article.list.queryOptions());
  if (path === '/' || path.startsWith('/review')) {
    void cache.prefetchQuery(queries.review.queue.queryOptions());
  }
}

/** A link that is pointed at or reached by key will likely be followed: its page starts to come. */
export function followPointing(): () => void {
  const prepare = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.origin !== location.origin || link.pathname === location.pathname) return;
    void fetchPage(link.pathname);
    askForPage(link.pathname);
  };
  const acts = ['pointerover', 'focusin'] as const;
  for (const act of acts) document.addEventListener(act, prepare, { passive: true });
  return () => {
    for (const act of acts) document.removeEventListener(act, prepare);
  };
}
