/** Which versions an article has had, a place for the next one, and any two side by side. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { shapeOf } from '../desk/line/failure.ts';
import { type Outputs, useTRPC } from '../desk/line/trpc.ts';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { FailedQuery } from '../parts/feedback/failed-query.tsx';
import { NotFound } from '../parts/feedback/not-found.tsx';
import { EmptyState, Skeleton } from '../parts/feedback/states.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { OneLine } from '../parts/marks/one-line.tsx';
import { Comparison } from './comparison/comparison.tsx';
import { CorrectForm } from './correct/correct-form.tsx';
import { VersionList } from './version-list.tsx';
import './styles/versions.css';
import './styles/word-changes.css';

export function VersionsScreen() {
  const { t } = useWords();
  const { id = '' } = useParams<{ id: string }>();
  const trpc = useTRPC();
  // The form needs the article as it stands now, whatever was done to it on other pages.
  const asked = useQuery({
    ...trpc.article.versions.queryOptions({ articleId: id }),
    refetchOnMount: 'always',
  });
  usePageTitle(t('versions.title'));
  const code = shapeOf(asked.error)?.code;
  if (code === 'NOT_FOUND' || code === 'BAD_REQUEST') return <NotFound />;
  const title = asked.data?.article.details.title;
  return (
    <>
      <TopBar crumb={title ? <OneLine text={title} /> : <span className="bone" />}>
        <Link className="btn primary" href={`/articles/${id}`}>
          {t('versions.toArticle')}
        </Link>
      </TopBar>
      <main id="main" className="versions">
        <h1 className="page-title">{t('versions.title')}</h1>
        {asked.data ? (
          <Versions {...asked.data} />
        ) : asked.isError ? (
          <FailedQuery error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </main>
    </>
  );
}

function Versions({ article, versions }: Outputs['article']['versions']) {
  const { t } = useWords();
  const { may } = useSession();
  const isOnly = versions.length === 1;
  return (
    <>
      <div className="head">
        <VersionList versions={versions} currentId={article.versionId} />
        {may('import-article') ? (
          // A new form for each new version: what was handed in is in the list by then.
          <CorrectForm key={article.versionId} article={article} />
        ) : (
          <p className="note">{t('versions.readOnly')}</p>
        )}
      </div>
      {isOnly ? (
        <EmptyState title={t('versions.only')} body={t('versions.onlyBody')} />
      ) : (
        <Comparison articleId={article.id} versions={versions} />
      )}
    </>
  );
}
