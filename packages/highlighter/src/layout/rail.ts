/** Lays the notes beside the article, each level with its line as far as its neighbours allow. */

/** A card in the rail, in pixels; `anchor` is where its top wants to be. */
export interface RailCard {
  readonly id: string;
  readonly anchor: number;
  readonly height: number;
  /** Height of the card shortened to one line. */
  readonly foldedHeight: number;
}

/** A card in its place. */
export interface RailPlace {
  readonly id: string;
  readonly top: number;
  readonly folded: boolean;
  /** Pixels away from its anchor: positive is pushed down, negative pushed up. */
  readonly pushed: number;
  /** The card behind which this one waits in a stack; null when it shows itself. */
  readonly stackedOn: string | null;
}

interface Rule {
  readonly gap: number;
  readonly maxPush: number;
  readonly fold: boolean;
  readonly stack: boolean;
}

/**
 * Places cards (sorted by anchor). The active card, else the first, sits on its anchor; those after it
 * are pushed down, those before it up. When one is pushed beyond `maxPush`, all but the active fold to
 * one line; when that is not enough, a card pushed too far waits behind its neighbour.
 * `activeIndex` is -1 when no card is active.
 */
export function layRail(
  cards: readonly RailCard[],
  activeIndex: number,
  gap: number,
  maxPush: number,
): RailPlace[] {
  const attempts = [
    { gap, maxPush, fold: false, stack: false },
    { gap, maxPush, fold: true, stack: false },
  ];
  for (const rule of attempts) {
    const places = place(cards, activeIndex, rule);
    if (places.every(({ pushed }) => Math.abs(pushed) <= maxPush)) return places;
  }
  return place(cards, activeIndex, { gap, maxPush, fold: true, stack: true });
}

function place(cards: readonly RailCard[], activeIndex: number, rule: Rule): RailPlace[] {
  const pinned = Math.max(0, activeIndex);
  const pin = cards[pinned];
  if (!pin) return [];
  const folded = rule.fold && pinned !== activeIndex;
  const height = folded ? pin.foldedHeight : pin.height;
  const down = pushFrom(pin.anchor + height, cards.slice(pinned + 1), 'down', rule);
  const up = pushFrom(pin.anchor, cards.slice(0, pinned).reverse(), 'up', rule);
  const middle = { id: pin.id, top: pin.anchor, folded, pushed: 0, stackedOn: null };
  return [...up.reverse(), middle, ...down];
}

/** Lays cards one after the other away from `edge`, the nearest first. */
function pushFrom(
  edge: number,
  cards: readonly RailCard[],
  way: 'down' | 'up',
  { gap, maxPush, fold, stack }: Rule,
): RailPlace[] {
  let head: RailPlace | null = null;
  let free = edge;
  return cards.map(({ id, anchor, height: full, foldedHeight }): RailPlace => {
    const height = fold ? foldedHeight : full;
    const top =
      way === 'down' ? Math.max(anchor, free + gap) : Math.min(anchor, free - gap - height);
    if (stack && head && Math.abs(top - anchor) > maxPush) {
      return { id, top: head.top, folded: true, pushed: head.top - anchor, stackedOn: head.id };
    }
    free = way === 'down' ? top + height : top;
    head = { id, top, folded: fold, pushed: top - anchor, stackedOn: null };
    return head;
  });
}
