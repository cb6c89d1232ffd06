/** The margin (hashiya): notes without boxes, each level with its line, in the order of the article. */
import type { Claim } from '@isnad/core';
import type { RailPlace } from '@isnad/highlighter';
import { useMemo, useRef } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import type { Bench } from '../claims/bench.ts';
import { appearancesIn } from '../claims/marks.ts';
import type { SheetMeasure } from '../sheet/measure.ts';
import { DraftNote, draftId } from './draft-note.tsx';
import { Gloss } from './gloss.tsx';
import { Placeless, placelessId, placelessTop } from './outside/placeless.tsx';
import { useHeldClaims } from './use-held-claims.ts';
import { headMiddle, useRailPlaces } from './use-rail-places.ts';
import { Wires } from './wires.tsx';

interface RailProps {
  readonly bench: Bench;
  readonly measure: SheetMeasure;
  readonly activeId: string | null;
  /** Words chosen for a new claim: the middle of their first line, and how many parts they have. */
  readonly draft: { readonly line: number; readonly parts: number } | null;
  readonly onChoose: (claimId: string) => void;
  readonly onMark: () => void;
}

export function Rail({ bench, measure, activeId, draft, onChoose, onMark }: RailProps) {
  const { t } = useWords();
  const { person } = useSession();
  const rail = useRef<HTMLElement>(null);
  const { claims, waiting, hold, release } = useHeldClaims(bench.claims, person.id);
  const lines = useMemo(() => linesByClaim(measure), [measure]);
  const notes = claims.filter(({ id }) => lines.has(id));
  const anchored = notes.map(({ id }) => ({ id, line: lines.get(id) ?? 0 }));
  if (draft) anchored.push({ id: draftId, line: draft.line });
  const placeless = claims.filter((claim) => appearancesIn(claim, bench.version.id).length === 0);
  const group = { id: placelessId, line: placelessTop + headMiddle };
  const laid = placeless.length > 0 ? [group, ...anchored] : anchored;
  const places = useRailPlaces(rail, laid, activeId ?? (draft && draftId));
  return (
    <>
      <aside
        ref={rail}
        className="rail"
        aria-label={t('workbench.rail')}
        onPointerEnter={hold}
        onPointerLeave={release}
        onFocus={hold}
        onBlur={release}
      >
        <div className="top-note">
          <b>{t('workbench.rail')}</b>
          <span className="meta">{t('count.claims', { count: claims.length })}</span>
          {waiting > 0 && (
            <button type="button" className="btn line sm" onClick={release}>
              {t('workbench.changed', { count: waiting })}
            </button>
          )}
        </div>
        {placeless.length > 0 && (
          <Placeless
            claims={placeless}
            looks={bench.looks}
            activeId={activeId}
            top={places.get(placelessId)?.top ?? placelessTop}
            onChoose={onChoose}
          />
        )}
        <Notes {...{ bench, activeId, onChoose, places }} claims={notes} />
        {draft && (
          <DraftNote
            parts={draft.parts}
            top={places.get(draftId)?.top ?? draft.line}
            onMark={onMark}
          />
        )}
      </aside>
      <Wires places={places} anchored={anchored} lit={new Set([draftId, activeId ?? draftId])} />
    </>
  );
}

interface NotesProps extends Pick<RailProps, 'bench' | 'activeId' | 'onChoose'> {
  readonly claims: readonly Claim[];
  readonly places: ReadonlyMap<string, RailPlace>;
}

function Notes({ bench, activeId, onChoose, claims, places }: NotesProps) {
  const { peopleById } = useSession();
  const behind = (id: string) => claims.filter((claim) => places.get(claim.id)?.stackedOn === id);
  const worker = ({ details, verdict, createdBy }: Claim) =>
    peopleById.get(details.assigneeId ?? verdict?.authors[0] ?? createdBy) ?? null;
  return (
    <ol>
      {claims.map((claim) => {
        const place = places.get(claim.id);
        const look = bench.looks.get(claim.id);
        return look ? (
          <li key={claim.id} data-stacked={Boolean(place?.stackedOn) || undefined}>
            <Gloss
              claim={claim}
              look={look}
              person={worker(claim)}
              active={claim.id === activeId}
              folded={place?.folded ?? false}
              stacked={behind(claim.id).length}
              top={place?.top ?? 0}
              onChoose={onChoose}
            />
          </li>
        ) : null;
      })}
    </ol>
  );
}

/** The line of a claim is that of its first appearance in the article. */
function linesByClaim({ places }: SheetMeasure): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { claimId, first } of places) {
    const line = (first.top + first.bottom) / 2;
    lines.set(claimId, Math.min(lines.get(claimId) ?? line, line));
  }
  return lines;
}
