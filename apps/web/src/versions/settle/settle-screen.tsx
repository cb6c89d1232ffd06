/** The settle screen of one article: opened by one question, found again by its address. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { shapeOf } from '../../desk/line/failure.ts';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { NotFound } from '../../parts/feedback/not-found.tsx';
import { Skeleton } from '../../parts/feedback/states.tsx';
import { usePageTitle } from '../../parts/frame/page-title.ts';
import { TopBar } from '../../parts/frame/top-bar.tsx';
import { OneLine } from '../../parts/marks/one-line.tsx';
import { SettleDesk } from './settle-desk.tsx';
import '../styles/settle.css';
import '../styles/word-changes.css';

export function SettleScreen() {
  const { t } = useWords();
  const { id = '', number } = useParams<{ id: string; number?: string }>();
  const trpc = useTRPC();
  const opened = useQuery(trpc.article.open.queryOptions({ articleId: id }));
  const title = opened.data?.article.details.title;
  usePageTitle(t('settling.title'));
  const code = shapeOf(opened.error)?.code;
  if (code === 'NOT_FOUND' || code === 'BAD_REQUEST') return <NotFound />;
  return (
    <>
      <TopBar
        crumb={title ? <OneLine text={title} /> : <span className="bone" />}
        badge={t('settling.title')}
      >
        <Link className="btn line" href={`/articles/${id}`}>
          {t('versions.toArticle')}
        </Link>
      </TopBar>
      <main id="main" className="settle">
        {opened.data ? (
          <SettleDesk key={id} opened={opened.data} number={number ? Number(number) : null} />
        ) : opened.isError ? (
          <FailedQuery error={opened.error} onRetry={() => void opened.refetch()} />
        ) : (
          <Skeleton lines={10} />
        )}
      </main>
    </>
  );
}
