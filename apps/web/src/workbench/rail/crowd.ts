/** Lays the notes and shortens as few as it must: where there is room they stay whole. */
import { layRail, type RailCard, type RailPlace } from '@isnad/highlighter';

const anyPush = Number.POSITIVE_INFINITY;

/** `active` is the index of the open claim's card, -1 when none is open; lengths in pixels. */
export function layCrowd(
  cards: readonly RailCard[],
  active: number,
  gap: number,
  maxPush: number,
): RailPlace[] {
  const folded = new Set<string>();
  for (;;) {
    const shown = cards.map((card) =>
      folded.has(card.id) ? { ...card, height: card.foldedHeight } : card,
    );
    const places = layRail(shown, active, gap, anyPush);
    const worst = places.findIndex(({ pushed }) => Math.abs(pushed) > maxPush);
    if (worst < 0) return places.map((place) => ({ ...place, folded: folded.has(place.id) }));
    const next = pusherOf(cards, worst, active, folded);
    // Not even one-line notes have room: now neighbours share a place.
    if (!next) return layRail(cards, active, gap, maxPush);
    folded.add(next.id);
  }
}

/** The nearest whole note between the one that is pushed too far and the one that stands still. */
function pusherOf(
  cards: readonly RailCard[],
  worst: number,
  active: number,
  folded: ReadonlySet<string>,
): RailCard | null {
  const still = Math.max(0, active);
  const between = worst > still ? cards.slice(still, worst).reverse() : cards.slice(worst, still);
  const whole = between.filter(({ id }) => !folded.has(id) && id !== cards[active]?.id);
  return whole[0] ?? null;
}
