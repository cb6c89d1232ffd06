/** A hatch over words that a corrected text changed, until somebody has settled them. */
import { memo } from 'react';
import type { ClaimLook } from '../../claims/bench.ts';
import type { SheetMeasure } from '../measure.ts';

interface ChangedWordsProps {
  readonly measure: SheetMeasure;
  readonly looks: ReadonlyMap<string, ClaimLook>;
}

export const ChangedWords = memo(function ChangedWords({ measure, looks }: ChangedWordsProps) {
  return measure.places.flatMap(({ claimId, appearanceId, changed }) =>
    changed.map(({ top, bottom, left: from, right: to }) => (
      <i
        key={`${appearanceId} ${top} ${from}`}
        className={`hatch v-${looks.get(claimId)?.tone}`}
        aria-hidden="true"
        style={{
          insetBlockStart: top,
          blockSize: bottom - top,
          insetInlineStart: from,
          inlineSize: to - from,
        }}
      />
    )),
  );
});
