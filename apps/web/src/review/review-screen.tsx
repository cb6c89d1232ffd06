/** The editor's desk: what waits at the side, one claim with all its proof in the middle. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { useTRPC } from '../desk/line/trpc.ts';
import { useWords } from '../language/use-words.ts';
import { Skeleton } from '../parts/feedback/states.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { useReviewKeys } from './keys/use-review-keys.ts';
import { EmptyQueue } from './queue/empty-queue.tsx';
import { addressOf, nextArticle, type Place, placeOf } from './queue/order.ts';
import { Queue } from './queue/queue.tsx';
import { QueueSide } from './queue/queue-side.tsx';
import { Reading } from './reading/reading.tsx';
import '../styles/review-desk.css';
import '../styles/review-queue.css';
import '../styles/review-claim.css';
import '../styles/review-proof.css';
import '../styles/review-decision.css';
import { useWidth } from './use-width.ts';

export function ReviewScreen() {
  const { t } = useWords();
  const trpc = useTRPC();
  const width = useWidth();
  const [, navigate] = useLocation();
  const place = usePlace();
  const [isDrawn, setDrawn] = useState(false);
  const queue = useQuery(trpc.review.queue.queryOptions());
  const rows = queue.data?.waiting ?? [];
  usePageTitle(t('review.title'));
  useReviewKeys({
    article: () => {
      const next = nextArticle(rows, place?.articleId ?? null);
      if (next) navigate(addressOf(next));
    },
    queue: () => (width === 'narrow' ? navigate('/review') : setDrawn(!isDrawn)),
  });
  const [first] = rows;
  const urgent = first ? placeOf(first) : null;
  if (!place && urgent && width !== 'narrow') return <Redirect to={addressOf(urgent)} replace />;
  const isAlone = place === null && width !== 'wide';
  return (
    <>
      <TopBar crumb={t('review.title')} />
      <main id="main" className={`review ${width}`}>
        {isAlone ? (
          <nav className="queue" aria-label={t('review.queue')}>
            <Queue articleId={null} tellsEmpty />
          </nav>
        ) : (
          width !== 'narrow' && (
            <QueueSide
              isDrawer={width === 'middle'}
              isOpen={isDrawn}
              articleId={place?.articleId ?? null}
              onClose={() => setDrawn(false)}
            />
          )
        )}
        {place && (
          <Reading
            key={place.articleId}
            place={place}
            waiting={rows.length}
            width={width}
            onQueue={() => setDrawn(true)}
          />
        )}
        {!place && !isAlone && (
          <div className="pane bare">
            {queue.isPending && <Skeleton lines={8} />}
            {queue.isSuccess && <EmptyQueue />}
          </div>
        )}
      </main>
    </>
  );
}

/** The claim that the address names; null at the desk's own address. */
function usePlace(): Place | null {
  const { articleId, number } = useParams<{ articleId?: string; number?: string }>();
  return articleId === undefined ? null : { articleId, number: Number(number) };
}
