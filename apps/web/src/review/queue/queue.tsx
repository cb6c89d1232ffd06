/** What waits for an editor, most urgent first, and what went back to be completed. */
import { useQuery } from '@tanstack/react-query';
import type { Outputs } from '../../desk/line/trpc.ts';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { Skeleton } from '../../parts/feedback/states.tsx';
import { EmptyQueue } from './empty-queue.tsx';
import { ReturnedRow, WaitingRow } from './queue-row.tsx';

export type QueueRow = Outputs['review']['queue']['waiting'][number];

interface Props {
  /** The article that is read; null while none is. */
  readonly articleId: string | null;
  /** Whether this is where one is told that nothing waits. */
  readonly tellsEmpty?: boolean;
}

export function Queue({ articleId, tellsEmpty = false }: Props) {
  const { t } = useWords();
  const trpc = useTRPC();
  const queue = useQuery(trpc.review.queue.queryOptions());
  if (queue.isPending) return <Skeleton lines={8} />;
  if (queue.isError) {
    return <FailedQuery error={queue.error} onRetry={() => void queue.refetch()} />;
  }
  const { waiting, returned } = queue.data;
  return (
    <>
      <header>
        <h1>{t('review.waiting')}</h1>
        <span className="meta num">{t('count.articles', { count: waiting.length })}</span>
      </header>
      {tellsEmpty && waiting.length === 0 && <EmptyQueue />}
      <ul>
        {waiting.map((row) => (
          <li key={row.article.id}>
            <WaitingRow row={row} isCurrent={row.article.id === articleId} />
          </li>
        ))}
      </ul>
      {returned.length > 0 && <Returned rows={returned} />}
    </>
  );
}

function Returned({ rows }: { readonly rows: readonly QueueRow[] }) {
  const { t, figures } = useWords();
  const claims = rows.flatMap((row) => row.claims.map((claim) => ({ claim, row })));
  return (
    <section aria-labelledby="returned">
      <h2 className="group" id="returned">
        {t('review.returned')} <span className="meta num">{figures.number(claims.length)}</span>
      </h2>
      <ul>
        {claims.map(({ claim, row }) => (
          <li key={claim.id}>
            <ReturnedRow article={row.article} claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}
