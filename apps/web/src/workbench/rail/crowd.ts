/** Lays the notes and shortens only those that stand in a crowd; where there is room they stay whole. */
import { layRail, type RailCard, type RailPlace } from '@isnad/highlighter';

/** `active` is the index of the open claim's card, -1 when none is open; lengths in pixels. */
export function layCrowd(
  cards: readonly RailCard[],
  active: number,
  gap: number,
  maxPush: number,
): RailPlace[] {
  const roomy = layRail(cards, active, gap, Number.POSITIVE_INFINITY);
  const crowd = crowdedIn(cards, roomy, gap, maxPush);
  if (crowd.size === 0) return roomy;
  const shorter = cards.map((card, at) =>
    crowd.has(card.id) && at !== active ? { ...card, height: card.foldedHeight } : card,
  );
  const laid = layRail(shorter, active, gap, Number.POSITIVE_INFINITY);
  if (crowdedIn(shorter, laid, gap, maxPush).size > 0) return layRail(cards, active, gap, maxPush);
  return laid.map((place, at) => ({ ...place, folded: crowd.has(place.id) && at !== active }));
}

/** Every card of a row of touching cards in which one is pushed too far. */
function crowdedIn(
  cards: readonly RailCard[],
  places: readonly RailPlace[],
  gap: number,
  maxPush: number,
): ReadonlySet<string> {
  const rows: RailPlace[][] = [];
  places.forEach((place, at) => {
    const before = places[at - 1];
    const end = (before?.top ?? 0) + (cards[at - 1]?.height ?? 0);
    const touches = before !== undefined && place.top - end <= gap + 1;
    if (touches) rows.at(-1)?.push(place);
    else rows.push([place]);
  });
  const crowded = rows.filter((row) => row.some(({ pushed }) => Math.abs(pushed) > maxPush));
  return new Set(crowded.flat().map(({ id }) => id));
}
