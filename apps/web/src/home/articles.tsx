/** The articles of the newsroom, filtered and ordered, each with its coverage in small. */
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useSession } from '../desk/session.tsx';
import { useNow } from '../desk/use-now.ts';
import { deadlineOf } from '../language/spells.ts';
import { useWords } from '../language/use-words.ts';
import { EmptyState } from '../parts/feedback/states.tsx';
import { Button } from '../parts/form/button.tsx';
import { Avatar } from '../parts/marks/avatar.tsx';
import { CoverageBars } from '../parts/marks/coverage-bars.tsx';
import { HumanText } from '../parts/marks/human-text.tsx';
import { Filters } from './filters.tsx';
import { type Filter, filterRows, type Order, orderRows } from './listing.ts';
import { type ArticleRow, claimsIn, stageOf } from './work.ts';
import './articles.css';

export function Articles({ rows }: { rows: readonly ArticleRow[] }) {
  const { t } = useWords();
  const { person } = useSession();
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('newest');
  const shown = orderRows(filterRows(rows, filter, person.id), order);
  const clear = (
    <Button look="line" onClick={() => setFilter('all')}>
      {t('home.clearFilter')}
    </Button>
  );
  return (
    <section aria-labelledby="articles">
      <Filters rows={rows} filter={filter} order={order} onFilter={setFilter} onOrder={setOrder} />
      {shown.length > 0 ? (
        <Table rows={shown} />
      ) : (
        <EmptyState title={t('home.noMatch', { filter: t(`home.filter.${filter}`) })}>
          {clear}
        </EmptyState>
      )}
    </section>
  );
}

const columns = ['article', 'coverage', 'people', 'stage', 'deadline'] as const;

function Table({ rows }: { rows: readonly ArticleRow[] }) {
  const { t } = useWords();
  return (
    <table className="articles">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`c-${column}`}>
              {t(`home.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.article.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ArticleRow }) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { peopleById } = useSession();
  const { article, coverage, settled, total, people } = row;
  const { title, deadlineAt } = article.details;
  const stage = stageOf(row);
  const note = t('count.settled', { count: total, part: settled });
  const known = people.flatMap((id): ReactNode => {
    const person = peopleById.get(id);
    return person ? <Avatar key={id} person={person} small /> : [];
  });
  return (
    <tr>
      <td className="c-article">
        <Link className="t" href={`/articles/${article.id}`}>
          <HumanText text={title} />
        </Link>
        <span className="meta">
          {t('count.claims', { count: claimsIn(row.claimCounts) })}
          <span className="dot" />
          {t('workbench.version', { number: article.versionCount })}
        </span>
      </td>
      <td className="c-coverage">
        <CoverageBars mini cells={coverage} label={note} />
        <span className="meta" aria-hidden="true">
          {t('frame.of', { part: settled, whole: total })}
        </span>
      </td>
      <td className="c-people">
        <span className="avs">{known}</span>
      </td>
      <td className={`c-stage st ${stage}`}>{t(`home.stage.${stage}`)}</td>
      <td className="c-deadline st">{deadlineAt !== null && deadlineOf(deadlineAt, now, words)}</td>
    </tr>
  );
}
