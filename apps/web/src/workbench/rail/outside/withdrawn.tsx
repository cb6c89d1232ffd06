/** Claims taken out of the work: struck through, kept with their reason, brought back by one press. */
import type { Claim } from '@isnad/core';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { firstQuote } from '../../claims/marks.ts';

interface WithdrawnProps {
  readonly claims: readonly Claim[];
  /** Null for whoever may not bring a claim back. */
  readonly onRestore: ((claim: Claim) => void) | null;
}

export function Withdrawn({ claims, onRestore }: WithdrawnProps) {
  const { t, figures } = useWords();
  if (claims.length === 0) return null;
  return (
    <details className="withdrawn">
      <summary>{t('workbench.withdrawn', { count: claims.length })}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <s>
              <span className="num">{figures.number(claim.number)}</span>{' '}
              <HumanText text={firstQuote(claim)} />
            </s>
            {claim.withdrawn?.reason && <bdi className="meta">{claim.withdrawn.reason}</bdi>}
            {onRestore && (
              <Button small onClick={() => onRestore(claim)}>
                {t('workbench.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
