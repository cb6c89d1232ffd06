/** Claims whose words are nowhere in this version: at the head of the margin until they are settled. */
import type { Claim } from '@isnad/core';
import { useWords } from '../../../language/use-words.ts';
import { Icon } from '../../../parts/marks/icon.tsx';
import { OneLine } from '../../../parts/marks/one-line.tsx';
import { NumberMark } from '../../../parts/marks/verdict.tsx';
import type { ClaimLook } from '../../claims/bench.ts';
import { firstQuote } from '../../claims/marks.ts';

/** The group takes its place among the notes under this name. */
export const placelessId = 'placeless';

/** Below the heading of the margin (px). */
export const placelessTop = 34;

interface PlacelessProps {
  readonly claims: readonly Claim[];
  readonly looks: ReadonlyMap<string, ClaimLook>;
  readonly activeId: string | null;
  readonly top: number;
  readonly onChoose: (claimId: string) => void;
}

export function Placeless({ claims, looks, activeId, top, onChoose }: PlacelessProps) {
  const { t } = useWords();
  return (
    <section
      className="placeless"
      data-claim={placelessId}
      aria-label={t('workbench.placeless')}
      style={{ insetBlockStart: Math.max(placelessTop, top) }}
    >
      <div className="in">
        <h3 className="meta">{t('workbench.placeless')}</h3>
        <ul>
          {claims.map((claim) => (
            <li key={claim.id}>
              <Row
                claim={claim}
                look={looks.get(claim.id)}
                isActive={claim.id === activeId}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface RowProps extends Pick<PlacelessProps, 'onChoose'> {
  readonly claim: Claim;
  readonly look: ClaimLook | undefined;
  readonly isActive: boolean;
}

function Row({ claim, look, isActive, onChoose }: RowProps) {
  const tone = look?.tone ?? 'pending';
  return (
    <button type="button" aria-current={isActive || undefined} onClick={() => onChoose(claim.id)}>
      <NumberMark number={claim.number} mark={tone} />
      <span className={`vd v-${tone}`}>
        <Icon name={`v-${tone}`} />
        <span className="sr">{look?.verdict}</span>
      </span>
      <span className="grow">
        <OneLine text={firstQuote(claim)} />
      </span>
    </button>
  );
}
