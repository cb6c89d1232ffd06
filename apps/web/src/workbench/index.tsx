/** The workbench of one article: opened by one question, found again by its address. */
import '../styles/paint.css';
import '../styles/workbench-sheet.css';
import '../styles/workbench-lists.css';
import '../styles/workbench-over.css';
import '../styles/workbench-rail.css';
import '../styles/workbench-page.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { shapeOf } from '../desk/line/failure.ts';
import { useTRPC } from '../desk/line/trpc.ts';
import { FailedQuery } from '../parts/feedback/failed-query.tsx';
import { NotFound } from '../parts/feedback/not-found.tsx';
import { Skeleton } from '../parts/feedback/states.tsx';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { OpenedBench } from './opened-bench.tsx';

export function WorkbenchScreen() {
  const { id = '', number } = useParams<{ id: string; number?: string }>();
  const trpc = useTRPC();
  const opened = useQuery(trpc.article.open.queryOptions({ articleId: id }));
  if (opened.data) {
    const chosen = number === undefined ? null : Number(number);
    return <OpenedBench key={id} opened={opened.data} number={chosen} />;
  }
  const code = shapeOf(opened.error)?.code;
  if (code === 'NOT_FOUND' || code === 'BAD_REQUEST') return <NotFound />;
  return (
    <div className="bench-page">
      <TopBar crumb={<span className="bone" />} />
      <main id="main" className="bench">
        <div className="strip" />
        <div className="desk">
          {opened.isError ? (
            <FailedQuery error={opened.error} onRetry={() => void opened.refetch()} />
          ) : (
            <div className="spread">
              <div className="sheet crop">
                <Skeleton lines={14} />
              </div>
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
