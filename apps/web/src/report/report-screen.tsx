/** The report of an article: what goes out, how it will look, and the step of sending it out. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { useTRPC } from '../desk/line/trpc.ts';
import { useWords } from '../language/use-words.ts';
import { FailedQuery } from '../parts/feedback/failed-query.tsx';
import { Skeleton } from '../parts/feedback/states.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import '../styles/report.css';
import { ReportDesk } from './report-desk.tsx';

export function ReportScreen() {
  const { t } = useWords();
  const trpc = useTRPC();
  const { id: articleId = '' } = useParams<{ id: string }>();
  const opened = useQuery(trpc.article.open.queryOptions({ articleId }));
  usePageTitle(t('report.title'));
  if (opened.data) return <ReportDesk opened={opened.data} key={articleId} />;
  return (
    <>
      <TopBar crumb={t('report.title')} />
      <main id="main" className="waiting">
        {opened.isError ? (
          <FailedQuery error={opened.error} onRetry={() => void opened.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </main>
    </>
  );
}
