/** The claim's words where they stand in the article. */
import type { ArticleVersion, Claim } from '@isnad/core';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { markOf, NumberMark, VerdictBadge } from '../../parts/marks/verdict.tsx';
import { InContext } from './in-context.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly claim: Claim;
  readonly version: ArticleVersion;
}

export function ClaimPane({ claim, version }: Props) {
  const { t } = useWords();
  const { newsroom } = useSession();
  const { claimReviewed, claimant, kind } = claim.details;
  const rating = claim.verdict?.rating ?? null;
  return (
    <section data-in="claim" aria-labelledby="in-context">
      <h2>
        <NumberMark number={claim.number} mark={markOf(rating, newsroom.scale)} />
        <span id="in-context">{t('review.inContext')}</span>
        <span className="grow" />
        <VerdictBadge rating={rating} scale={newsroom.scale} chip short />
      </h2>
      <InContext claim={claim} version={version} />
      <p className="meta speaker">
        {claimant ? t('review.speaker', { name: claimant.name }) : t('review.unknownSpeaker')}
        {claimant?.role && (
          <>
            <span className="dot" />
            <HumanText text={claimant.role} />
          </>
        )}
        {kind && (
          <>
            <span className="dot" />
            {t(`terms.kind.${kind}`)}
          </>
        )}
      </p>
      {claimReviewed && <Told label={t('review.wording')} text={claimReviewed} />}
    </section>
  );
}
