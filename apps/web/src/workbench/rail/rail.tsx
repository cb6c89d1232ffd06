/** The margin (hashiya): notes without boxes, each level with its line, in the order of the article. */
import type { Claim } from '@isnad/core';
import { useMemo, useRef } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import type { Bench } from '../claims/bench.ts';
import { KeyHint } from '../keys/key-hint.tsx';
import type { SheetMeasure } from '../sheet/measure.ts';
import { Gloss } from './gloss.tsx';
import { useHeldClaims } from './use-held-claims.ts';
import { useRailPlaces } from './use-rail-places.ts';
import { Wires } from './wires.tsx';

interface RailProps {
  readonly bench: Bench;
  readonly measure: SheetMeasure;
  readonly activeId: string | null;
  /** Middle of the first line of the chosen words; null when nothing is chosen. */
  readonly draftLine: number | null;
  readonly onChoose: (claimId: string) => void;
  readonly onMark: () => void;
}

export const draftId = 'draft';

export function Rail({ bench, measure, activeId, draftLine, onChoose, onMark }: RailProps) {
  const { t } = useWords();
  const { person, peopleById } = useSession();
  const list = useRef<HTMLElement>(null);
  const { claims, waiting, hold, release } = useHeldClaims(bench.claims, person.id);
  const lines = useMemo(() => linesByClaim(measure), [measure]);
  const anchored = [
    ...claims.map(({ id }) => id),
    ...(draftLine === null ? [] : [draftId]),
  ].flatMap((id) => {
    const line = id === draftId ? draftLine : lines.get(id);
    return line === undefined || line === null ? [] : [{ id, line }];
  });
  const places = useRailPlaces(list, anchored, activeId);
  const behind = (claim: Claim) =>
    claims.filter(({ id }) => places.get(id)?.stackedOn === claim.id).map(({ number }) => number);
  return (
    <>
      <aside
        ref={list}
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
        <ol>
          {claims.map((claim) => {
            const look = bench.looks.get(claim.id);
            const place = places.get(claim.id);
            if (!look || !lines.has(claim.id)) return null;
            const worker = claim.details.assigneeId ?? claim.verdict?.authors[0] ?? claim.createdBy;
            return (
              <li key={claim.id} data-stacked={Boolean(place?.stackedOn) || undefined}>
                <Gloss
                  claim={claim}
                  look={look}
                  person={peopleById.get(worker) ?? null}
                  active={claim.id === activeId}
                  folded={place?.folded ?? false}
                  stack={behind(claim)}
                  top={place?.top ?? 0}
                  onChoose={onChoose}
                />
              </li>
            );
          })}
        </ol>
        {draftLine !== null && (
          <button
            type="button"
            className="gloss draft"
            data-claim={draftId}
            style={{ insetBlockStart: places.get(draftId)?.top ?? draftLine }}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onMark}
          >
            <span className="in">
            <span className="h">
              <Icon name="plus" size="s" />
              <b>{t('workbench.newClaim')}</b>
            </span>
            <span className="meta">
              {t('workbench.newClaimHow')} <KeyHint action="mark" />
            </span>
            </span>
          </button>
        )}
      </aside>
      <Wires
        places={places}
        anchored={anchored}
        lit={new Set([draftId, ...(activeId ? [activeId] : [])])}
      />
    </>
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
