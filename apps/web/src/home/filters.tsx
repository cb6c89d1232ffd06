/** The head of the list: which articles, how many of each, in which order. */
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { Icon } from '../parts/marks/icon.tsx';
import { type Filter, filterRows, filters, type Order, orders } from './listing.ts';
import type { ArticleRow } from './work.ts';

interface Props {
  readonly rows: readonly ArticleRow[];
  readonly filter: Filter;
  readonly order: Order;
  readonly onFilter: (filter: Filter) => void;
  readonly onOrder: (order: Order) => void;
}

export function Filters({ rows, filter, order, onFilter, onOrder }: Props) {
  const { t, figures } = useWords();
  const { person } = useSession();
  return (
    <div className="filters">
      <h2 id="articles">{t('home.articles')}</h2>
      <fieldset aria-label={t('home.filterLabel')}>
        {filters.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === filter}
            onClick={() => onFilter(name)}
          >
            {t(`home.filter.${name}`)}{' '}
            <span className="num">{figures.number(filterRows(rows, name, person.id).length)}</span>
          </button>
        ))}
      </fieldset>
      <span className="grow" />
      <span className="pick order">
        <select
          aria-label={t('home.sort.label')}
          value={order}
          onChange={({ target }) => onOrder(orders.find((one) => one === target.value) ?? order)}
        >
          {orders.map((name) => (
            <option key={name} value={name}>
              {t(`home.sort.${name}`)}
            </option>
          ))}
        </select>
        <Icon name="chev" size="s" />
      </span>
    </div>
  );
}
