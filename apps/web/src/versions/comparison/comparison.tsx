/** Any two versions, chosen by number, word by word. */
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { EmptyState, Skeleton } from '../../parts/feedback/states.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Select } from '../../parts/form/field.tsx';
import { type Pair, usePair } from '../use-pair.ts';
import type { VersionLine } from '../version-list.tsx';
import { Compared } from './compared.tsx';

interface Props {
  readonly articleId: string;
  readonly versions: readonly VersionLine[];
}

export function Comparison({ articleId, versions }: Props) {
  const { t } = useWords();
  const [pair, choose] = usePair(versions);
  return (
    <section className="comparison" aria-labelledby="comparison">
      <h2 id="comparison" className="sec">
        {t('versions.comparison')}
      </h2>
      <Choice versions={versions} pair={pair} onChoose={choose} />
      <Chosen articleId={articleId} versions={versions} pair={pair} />
    </section>
  );
}

interface ChoiceProps extends Pick<Props, 'versions'> {
  readonly pair: Pair;
  readonly onChoose: (pair: Pair) => void;
}

function Choice({ versions, pair, onChoose }: ChoiceProps) {
  const { t, figures } = useWords();
  const options = versions.map(({ number }) => (
    <option key={number} value={number}>
      {figures.number(number)}
    </option>
  ));
  return (
    <div className="choice">
      <Select
        label={t('versions.compareFrom')}
        value={pair.from}
        onChange={({ target }) => onChoose({ ...pair, from: Number(target.value) })}
      >
        {options}
      </Select>
      <Select
        label={t('versions.compareTo')}
        value={pair.to}
        onChange={({ target }) => onChoose({ ...pair, to: Number(target.value) })}
      >
        {options}
      </Select>
      <Button look="line" onClick={() => onChoose({ from: pair.to, to: pair.from })}>
        {t('versions.swap')}
      </Button>
    </div>
  );
}

function Chosen({ articleId, versions, pair }: Props & { readonly pair: Pair }) {
  const { t } = useWords();
  const trpc = useTRPC();
  const idOf = (number: number) => versions.find((one) => one.number === number)?.id;
  const [from, to] = [idOf(pair.from), idOf(pair.to)];
  const known = from !== undefined && to !== undefined;
  const { data, error, refetch } = useQuery({
    ...trpc.article.compare.queryOptions({ articleId, from: from ?? '', to: to ?? '' }),
    enabled: known && from !== to,
  });
  if (!known) return <EmptyState title={t('versions.unknown')} />;
  if (from === to) return <EmptyState title={t('versions.same')} body={t('versions.sameBody')} />;
  if (data) return <Compared key={`${from} ${to}`} {...data} />;
  if (error) return <FailedQuery error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}
