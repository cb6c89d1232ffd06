/** The article's claims as their verdict signs; an ink bar stands under what is approved. */
import type { Claim } from '@isnad/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { markOf, VerdictIcon } from '../../parts/marks/verdict.tsx';
import { addressOf } from '../queue/order.ts';

interface Props {
  readonly articleId: string;
  readonly claims: readonly Claim[];
  readonly current: Claim | null;
}

export function Steps({ articleId, claims, current }: Props) {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = place.current?.querySelector('[aria-current]');
    if (current) chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav ref={place} className="steps" aria-label={t('review.claims')}>
      {claims.map(({ id, number, stage, verdict }) => {
        const rating = newsroom.scale.find(({ key }) => key === verdict?.rating);
        const name = t('review.step', {
          number,
          verdict: rating?.label[language] ?? t('terms.pending'),
          stage: t(`terms.stage.${stage}`),
        });
        return (
          <Link
            key={id}
            className={`s ${stage}`}
            href={addressOf({ articleId, number })}
            aria-current={id === current?.id || undefined}
            aria-label={name}
            title={name}
          >
            <VerdictIcon mark={markOf(verdict?.rating, newsroom.scale)} />
          </Link>
        );
      })}
    </nav>
  );
}
