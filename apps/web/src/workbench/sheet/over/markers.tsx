/** The numbers in the text: real buttons over the ends of the claims, in reading order. */
import { memo } from 'react';
import { useWords } from '../../../language/use-words.ts';
import type { ClaimLook } from '../../claims/bench.ts';
import type { SheetMeasure } from '../measure.ts';

interface MarkersProps {
  readonly measure: SheetMeasure;
  readonly looks: ReadonlyMap<string, ClaimLook>;
  readonly activeId: string | null;
  readonly onChoose: (claimId: string, appearanceId: string) => void;
}

export const Markers = memo(function Markers(props: MarkersProps) {
  const { measure, looks, activeId, onChoose } = props;
  const { t, figures } = useWords();
  const ordered = measure.places.toSorted(
    (one, other) => one.last.bottom - other.last.bottom || one.first.top - other.first.top,
  );
  return ordered.map(({ claimId, appearanceId, marker }) => {
    const look = looks.get(claimId);
    if (!look) return null;
    return (
      <button
        key={appearanceId}
        type="button"
        className={`mark fn v-${look.tone}`}
        style={{ insetBlockStart: marker.y, insetInlineStart: marker.x }}
        data-changed={look.isChanged || undefined}
        aria-label={t(look.isChanged ? 'workbench.changedNamed' : 'workbench.claimNamed', {
          number: look.number,
          verdict: look.verdict,
        })}
        aria-current={claimId === activeId}
        data-claim={claimId}
        onClick={() => onChoose(claimId, appearanceId)}
      >
        {figures.number(look.number)}
        {look.depth >= 3 && <sup>{t('workbench.depth', { depth: 3 })}</sup>}
      </button>
    );
  });
});
