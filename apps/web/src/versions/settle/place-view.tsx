/** One changed place: whose claim it is, why it is asked about, what it said and what it says now. */
import { type ArticleVersion, withSettling } from '@isnad/core';
import type { Target } from '@isnad/text';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { Skeleton } from '../../parts/feedback/states.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { markOf, NumberMark, VerdictBadge } from '../../parts/marks/verdict.tsx';
import type { ChangedPlace } from '../../workbench/claims/unsettled.ts';
import { Critical } from './reading/critical.tsx';
import type { Side } from './reading/sides.tsx';
import { TwoTexts } from './two-texts.tsx';
import type { SettleState } from './use-settle-desk.ts';

interface Props {
  readonly state: SettleState;
  readonly place: ChangedPlace;
}

export function PlaceView({ state, place }: Props) {
  const { appearance, claim, found } = place;
  const { newsroom } = useSession();
  const { t } = useWords();
  const judged = useMemo(() => withSettling(appearance, null).judged, [appearance]);
  const earlier = useVersionOf(judged, claim.articleId, state.version);
  const before = useMemo(
    (): Side | null => earlier.version && { version: earlier.version, segments: judged.segments },
    [earlier.version, judged],
  );
  const tone = markOf(claim.verdict?.rating, newsroom.scale);
  return (
    <div className={`place v-${tone}`}>
      <PlaceHead state={state} place={place} />
      {found && <Critical critical={found.critical} />}
      {before ? (
        // Chosen words belong to one version: another one that comes in begins anew.
        <TwoTexts key={state.version.id} {...{ state, place, before }} />
      ) : earlier.error ? (
        <FailedQuery error={earlier.error} onRetry={earlier.retry} />
      ) : (
        <Skeleton lines={6} />
      )}
      {!place.isOpen && found?.settled && (
        <p className="note">{t(`settling.settled.${found.settled.as}`)}</p>
      )}
    </div>
  );
}

function PlaceHead({ state, place }: Props) {
  const { t } = useWords();
  const { newsroom } = useSession();
  const { claim, found } = place;
  const rating = claim.verdict?.rating ?? null;
  return (
    <header>
      <NumberMark number={claim.number} mark={markOf(rating, newsroom.scale)} />
      <h1>{t('judging.claim', { number: claim.number })}</h1>
      <VerdictBadge rating={rating} scale={newsroom.scale} chip />
      <span className="grow" />
      <span className="meta num">
        {t('judging.place', { place: state.place, total: state.places.length })}
      </span>
      {claim.details.claimReviewed && (
        <p className="wording">
          <HumanText text={claim.details.claimReviewed} />
        </p>
      )}
      <p className="reason">
        {t(found ? `settling.reason.${found.reason}` : 'settling.neverSought')}
      </p>
    </header>
  );
}

/** The version in which the words were judged; it never changes, so it is asked for once. */
function useVersionOf({ versionId }: Target, articleId: string, current: ArticleVersion) {
  const trpc = useTRPC();
  const isCurrent = versionId === current.id;
  const { data, error, refetch } = useQuery({
    ...trpc.article.compare.queryOptions({ articleId, from: versionId, to: current.id }),
    enabled: !isCurrent,
  });
  const version = isCurrent ? current : (data?.from ?? null);
  return { version, error, retry: () => void refetch() };
}
