/** What was judged beside what stands now, what may be meant, or the sheet on which it is marked anew. */
import { useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
import type { ChangedPlace } from '../../workbench/claims/unsettled.ts';
import { MarkingSheet } from './marking/marking-sheet.tsx';
import { startOf } from './marking/marking-start.ts';
import { Candidates } from './reading/candidates.tsx';
import { Neighbours } from './reading/neighbours.tsx';
import { Pane, type Side, SideText, useChanges } from './reading/sides.tsx';
import type { SettleState } from './use-settle-desk.ts';

interface Props {
  readonly state: SettleState;
  readonly place: ChangedPlace;
  readonly before: Side;
}

export function TwoTexts({ state, place, before }: Props) {
  const { appearance } = place;
  const { version } = state;
  const { target } = appearance;
  const after = useMemo(
    (): Side | null =>
      target.versionId === version.id ? { version, segments: target.segments } : null,
    [target, version],
  );
  const changes = useChanges(before, after);
  return (
    <div className="two-texts">
      <SideText name="before" side={before} changes={changes.before} />
      {state.isMarking ? (
        <MarkingSheet
          version={version}
          number={place.claim.number}
          start={startOf(place, version.id)}
          onConfirm={state.settle}
          onLeave={state.stop}
        />
      ) : after ? (
        <SideText name="after" side={after} changes={changes.after} />
      ) : (
        <Unplaced {...{ state, place, before }} />
      )}
    </div>
  );
}

/** No words are known to be meant: those that may be, or where they were. */
function Unplaced({ state, place, before }: Props) {
  const { t } = useWords();
  const { found } = place;
  const { version, maySettle } = state;
  const candidates = found?.candidates ?? [];
  const isAmbiguous = found?.status === 'ambiguous';
  return (
    <Pane name="after" title={t('settling.after')} version={version}>
      {!found && <p className="meta">{t('settling.marking.none')}</p>}
      {found && !isAmbiguous && <Neighbours version={version} neighbours={found.neighbours} />}
      {candidates.length > 0 && (
        <Candidates
          title={t(isAmbiguous ? 'settling.candidates' : 'settling.nearMisses')}
          {...{ candidates, before, version }}
          onChoose={maySettle && place.isOpen ? ({ span }) => state.settle([span]) : null}
        />
      )}
    </Pane>
  );
}
