/** One article on the editor's desk: loads it and shows the claim that was asked for. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { EmptyState, Skeleton } from '../../parts/feedback/states.tsx';
import { Head } from '../head/head.tsx';
import { useSteps } from '../head/use-steps.ts';
import { useReviewKeys } from '../keys/use-review-keys.ts';
import type { Place } from '../queue/order.ts';
import type { Width } from '../use-width.ts';
import { ClaimReview } from './claim-review.tsx';

interface Props {
  readonly place: Place;
  /** Articles that wait. */
  readonly waiting: number;
  readonly width: Width;
  readonly onQueue: () => void;
}

export function Reading({ place, waiting, width, onQueue }: Props) {
  const { t } = useWords();
  const trpc = useTRPC();
  const { articleId, number } = place;
  const opened = useQuery(trpc.article.open.queryOptions({ articleId }));
  const steps = useSteps(articleId, opened.data?.claims ?? [], number);
  useReviewKeys({ next: steps.goNext, previous: steps.goBack });
  if (opened.isPending) {
    return (
      <div className="pane bare">
        <Skeleton lines={10} />
      </div>
    );
  }
  if (opened.isError) {
    return (
      <div className="pane bare">
        <FailedQuery error={opened.error} onRetry={() => void opened.refetch()} />
      </div>
    );
  }
  const { current, claims } = steps;
  const head = (
    <Head
      article={opened.data.article}
      claims={claims}
      current={current}
      waiting={waiting}
      width={width}
      onQueue={onQueue}
    />
  );
  if (!current) {
    return (
      <div className="pane">
        {head}
        <EmptyState title={t('review.noClaim')}>
          <Link className="btn line" href={`/articles/${articleId}`}>
            {t('review.openInArticle')}
          </Link>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="pane">
      {head}
      <ClaimReview
        key={current.id}
        opened={opened.data}
        fresh={current}
        isFetching={opened.isFetching}
        isNarrow={width === 'narrow'}
      />
    </div>
  );
}
