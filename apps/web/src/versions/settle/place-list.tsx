/** All places that this version changed: what waits, what was settled and how. */
import { findRating } from '@isnad/core';
import { quoteOf } from '@isnad/text';
import { useEffect, useRef } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { OneLine } from '../../parts/marks/one-line.tsx';
import { markOf, NumberMark } from '../../parts/marks/verdict.tsx';
import type { ChangedPlace } from '../../workbench/claims/unsettled.ts';
import type { SettleState } from './use-settle-desk.ts';

export function PlaceList({
  state,
}: {
  readonly state: Pick<SettleState, 'places' | 'open' | 'current' | 'choose'>;
}) {
  const { t } = useWords();
  const { places, open, current, choose } = state;
  return (
    <nav className="place-list" aria-label={t('settling.places')}>
      <h2>
        {t('settling.places')}{' '}
        <span className="meta">{t('settling.waiting', { count: open.length })}</span>
      </h2>
      <ol>
        {places.map((place, at) => (
          <li key={place.appearance.id}>
            <Row
              place={place}
              number={at + 1}
              total={places.length}
              isCurrent={place === current}
              onChoose={() => choose(place)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface RowProps {
  readonly place: ChangedPlace;
  readonly number: number;
  readonly total: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function Row({ place, number, total, isCurrent, onChoose }: RowProps) {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  const { claim, appearance } = place;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isCurrent]);
  const rating = claim.verdict?.rating ?? '';
  const verdict = findRating(newsroom.scale, rating)?.label[language] ?? t('terms.pending');
  const state = t(`settling.state.${stateOf(place)}`);
  const name = { place: number, total, number: claim.number, verdict, state };
  return (
    <button
      ref={row}
      type="button"
      aria-current={isCurrent || undefined}
      data-open={place.isOpen || undefined}
      onClick={onChoose}
    >
      <span className="sr">{t('settling.placeNamed', name)}</span>
      <span aria-hidden="true">
        <NumberMark number={claim.number} mark={markOf(rating, newsroom.scale)} />
      </span>
      <span className="q">
        <OneLine text={quoteOf(appearance.judged)} />
      </span>
      <span className="meta" aria-hidden="true">
        {!place.isOpen && <Icon name="check" size="s" />}
        <span>{state}</span>
      </span>
    </button>
  );
}

/** What waits is told by what became of its words, what is settled by how. */
function stateOf({ isOpen, found }: ChangedPlace) {
  const settled = found?.settled?.as;
  if (!isOpen && settled) return settled;
  return found?.status === 'changed' || found?.status === 'ambiguous' ? found.status : 'orphan';
}
