/** Home: what waits, the articles, a place to drop a new one, the news. */
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../desk/line/trpc.ts';
import { useSession } from '../desk/session.tsx';
import { useNow } from '../desk/use-now.ts';
import { useWords } from '../language/use-words.ts';
import { FailedQuery } from '../parts/feedback/failed-query.tsx';
import { EmptyState, Skeleton } from '../parts/feedback/states.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { nameOf } from '../parts/marks/avatar.tsx';
import { Articles } from './articles.tsx';
import { DropBox } from './drop-box.tsx';
import { NewsList } from './news-list.tsx';
import { WorkCards } from './work-cards.tsx';
import './home.css';

export function HomeScreen() {
  const { t } = useWords();
  const trpc = useTRPC();
  const articles = useQuery(trpc.article.list.queryOptions());
  usePageTitle(t('home.today'));
  const isEmpty = articles.data?.rows.length === 0;
  return (
    <>
      <TopBar />
      <main id="main" className="home">
        <Greeting />
        {isEmpty ? <NoArticles /> : <Work />}
        <aside>
          {!isEmpty && <DropBox />}
          <NewsList />
        </aside>
      </main>
    </>
  );
}

function Greeting() {
  const { t, figures, language } = useWords();
  const { person } = useSession();
  const now = useNow();
  const isMorning = new Date(now).getHours() < 12;
  const name = nameOf(person, language).split(' ')[0] ?? '';
  return (
    <div className="greeting">
      <h1 className="page-title">{t(isMorning ? 'home.morning' : 'home.evening', { name })}</h1>
      <p className="meta">
        {figures.longDate(now)}
        <span className="dot" />
        {figures.hijri(now)}
      </p>
    </div>
  );
}

function Work() {
  const trpc = useTRPC();
  const articles = useQuery(trpc.article.list.queryOptions());
  const queue = useQuery(trpc.review.queue.queryOptions());
  if (articles.data && queue.data) {
    const { rows } = articles.data;
    return (
      <div className="work">
        <WorkCards rows={rows} queue={queue.data} />
        <Articles rows={rows} />
      </div>
    );
  }
  const failed = [articles, queue].find((query) => query.isError);
  return failed ? (
    <FailedQuery error={failed.error} onRetry={() => void failed.refetch()} />
  ) : (
    <Skeleton lines={9} />
  );
}

/** A newsroom without articles: the place to drop the first one, alone. */
function NoArticles() {
  const { t } = useWords();
  return (
    <div className="first-article">
      <EmptyState title={t('home.noArticles')} body={t('home.noArticlesBody')} />
      <DropBox />
    </div>
  );
}
