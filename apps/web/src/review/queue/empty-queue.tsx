/** Nothing waits: the three newest articles, so that there is somewhere to go. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { EmptyState } from '../../parts/feedback/states.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';

export function EmptyQueue() {
  const { t } = useWords();
  const trpc = useTRPC();
  const { data: list } = useQuery(trpc.article.list.queryOptions());
  const newest = (list?.rows ?? [])
    .map(({ article }) => article)
    .toSorted((one, other) => other.importedAt - one.importedAt)
    .slice(0, 3);
  return (
    <EmptyState title={t('review.empty')} body={newest.length > 0 && t('review.emptyBody')}>
      <ul className="newest">
        {newest.map(({ id, details }) => (
          <li key={id}>
            <Link href={`/articles/${id}`}>
              <HumanText text={details.title} />
            </Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
