/** One note in the margin: number, verdict, words, who works on it, what it waits for. */
import type { Claim, Person } from '@isnad/core';
import { directionOf } from '@isnad/text';
import { memo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { NumberMark } from '../../parts/marks/verdict.tsx';
import type { ClaimLook } from '../claims/bench.ts';
import { firstQuote } from '../claims/marks.ts';

interface GlossProps {
  readonly claim: Claim;
  readonly look: ClaimLook;
  readonly person: Person | null;
  readonly active: boolean;
  readonly folded: boolean;
  /** How many claims wait behind this one. */
  readonly stacked: number;
  readonly top: number;
  readonly onChoose: (claimId: string) => void;
}

export const Gloss = memo(function Gloss(props: GlossProps) {
  const { claim, look, person, active, folded, stacked, top, onChoose } = props;
  const { t, figures, language } = useWords();
  const { returned } = claim.review;
  const words = claim.details.claimReviewed || firstQuote(claim);
  return (
    <button
      type="button"
      className="gloss"
      data-claim={claim.id}
      data-folded={folded || undefined}
      data-stage={claim.stage}
      aria-current={active || undefined}
      style={{ insetBlockStart: top }}
      onClick={() => onChoose(claim.id)}
    >
      <span className="in">
        <span className="h">
          <NumberMark number={look.number} mark={look.tone} />
          <span className={`vd v-${look.tone}`}>
            <Icon name={`v-${look.tone}`} />
            {look.verdict}
          </span>
          {stacked > 0 && (
            <span className="meta num">
              +{figures.number(stacked)}
              <span className="sr"> {t('workbench.stacked', { count: stacked })}</span>
            </span>
          )}
        </span>
        <span className="q" dir={directionOf(words)}>
          <HumanText text={words} />
        </span>
        {claim.stage === 'returned' && returned && (
          <span className="m returned">
            <Icon name="return" size="s" />
            <bdi className="clip">{returned.reason}</bdi>
          </span>
        )}
        <span className="m">
          {person && <bdi className="clip">{nameOf(person, language).split(' ')[0]}</bdi>}
          <span title={t('count.evidence', { count: claim.evidence.length })}>
            <Icon name="link" size="s" />
            <span className="num" aria-hidden="true">
              {figures.number(claim.evidence.length)}
            </span>
            <span className="sr">{t('count.evidence', { count: claim.evidence.length })}</span>
          </span>
          {told.has(claim.stage) && (
            <span className="stage">{t(`terms.stage.${claim.stage}`)}</span>
          )}
        </span>
      </span>
    </button>
  );
});

/** Stages that a colour and a count do not tell already. */
const told: ReadonlySet<Claim['stage']> = new Set([
  'submitted',
  'returned',
  'approved',
  'published',
  'recheck',
]);
