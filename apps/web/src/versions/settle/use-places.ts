/** Which changed place is looked at, and which comes next. */
import type { ArticleVersion, Claim } from '@isnad/core';
import { useMemo, useState } from 'react';
import { type ChangedPlace, changedPlaces } from '../../workbench/claims/unsettled.ts';

export type Places = ReturnType<typeof usePlaces>;

/** `number`: the claim whose place is shown first. */
export function usePlaces(
  claims: readonly Claim[],
  version: ArticleVersion,
  number: number | null,
) {
  const places = useMemo(() => changedPlaces(claims, version.id), [claims, version]);
  const [chosenId, setChosenId] = useState<string | null>(() => firstOf(places, number));
  const open = places.filter(({ isOpen }) => isOpen);
  const chosen = places.find((place) => idOf(place) === chosenId) ?? null;
  const current = chosen ?? open[0] ?? null;
  const at = current ? places.indexOf(current) : -1;
  const choose = (place: ChangedPlace | null) => setChosenId(place && idOf(place));
  return {
    places,
    open,
    current,
    /** From 1; 0 while none is shown. */
    place: at + 1,
    choose,
    /** The neighbour in the list; at the ends it stays. */
    step(by: 1 | -1): boolean {
      const next = places[at + by];
      if (next) choose(next);
      return next !== undefined;
    },
    /** Goes on to what is still open after this place, round the end; to the end state when none is. */
    goOn() {
      const others = [...places.slice(at + 1), ...places.slice(0, Math.max(0, at))];
      choose(others.find(({ isOpen }) => isOpen) ?? null);
    },
  };
}

function idOf({ appearance }: ChangedPlace): string {
  return appearance.id;
}

function firstOf(places: readonly ChangedPlace[], number: number | null): string | null {
  const own = places.filter(({ claim }) => claim.number === number);
  const first = own.find(({ isOpen }) => isOpen) ?? own[0];
  return first ? idOf(first) : null;
}
