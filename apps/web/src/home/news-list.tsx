/** What others did, newest first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useTRPC } from '../desk/line/trpc.ts';
import { useSession } from '../desk/session.tsx';
import { useNow } from '../desk/use-now.ts';
import { sinceOf } from '../language/spells.ts';
import { useWords } from '../language/use-words.ts';
import { Skeleton } from '../parts/feedback/states.tsx';
import { Avatar, nameOf } from '../parts/marks/avatar.tsx';
import { OneLine } from '../parts/marks/one-line.tsx';
import { type Told, tellNews } from './news.ts';

const shown = 8;
const asked = 60;

export function NewsList() {
  const { t } = useWords();
  const trpc = useTRPC();
  const { data, isError } = useQuery(trpc.news.latest.queryOptions({ limit: asked }));
  const news = data && tellNews(data, shown);
  return (
    <section aria-labelledby="news">
      <h2 id="news" className="side-title">
        {t('home.news')}
      </h2>
      {news && news.length > 0 && (
        <ul className="feed">
          {news.map((told) => (
            <NewsItem key={told.newest.seq} told={told} />
          ))}
        </ul>
      )}
      {news?.length === 0 && <p className="meta">{t('home.noNews')}</p>}
      {isError && <p className="meta">{t('fault.loading')}</p>}
      {!news && !isError && <Skeleton lines={5} />}
    </section>
  );
}

function NewsItem({ told }: { told: Told }) {
  const words = useWords();
  const { t, figures, language } = words;
  const now = useNow();
  const { peopleById } = useSession();
  const { newest: item, more } = told;
  const person = peopleById.get(item.by);
  const who = person ? nameOf(person, language) : t('frame.brand');
  const { articleId, articleTitle, claimNumber, at } = item;
  const address = claimNumber
    ? `/articles/${articleId}/claims/${claimNumber}`
    : `/articles/${articleId}`;
  return (
    <li>
      {person ? (
        <Avatar person={person} small named />
      ) : (
        <span className="av s" aria-hidden="true" />
      )}
      <span>
        {t(`happening.${item.type}`, { who, number: claimNumber ?? '' })}
        {more > 0 && <span className="meta"> {t('home.moreEdits', { count: more })}</span>}
        {articleId && articleTitle && (
          <Link className="of" href={address}>
            <OneLine text={articleTitle} />
          </Link>
        )}
        <time dateTime={new Date(at).toISOString()} title={figures.moment(at)}>
          {sinceOf(at, now, words)}
        </time>
      </span>
    </li>
  );
}
