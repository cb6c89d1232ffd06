/** A claim whose words are known by origin, and what really became of it. */

import type { Span } from '../../document.ts';
import type { PrintedEdition } from './printed-edition.test-language.ts';

/** A claim: words `first` to `last` (inclusive) of the first edition. */
export interface PlantedClaim {
  readonly first: number;
  readonly last: number;
}

/** What really became of a claim. `span` is null when not a word of it is left. */
export interface Truth {
  readonly span: Span | null;
  readonly hasOtherWords: boolean;
}

/** The span of a claim in the first edition. */
export function spanOfClaim({ words }: PrintedEdition, { first, last }: PlantedClaim): Span {
  return { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 };
}

/** What became of a claim in a later edition. */
export function truthOf({ words, places }: PrintedEdition, { first, last }: PlantedClaim): Truth {
  const left: number[] = [];
  for (let origin = first; origin <= last; origin += 1) {
    const place = places.get(origin);
    if (place !== undefined) left.push(place);
  }
  const [from, to] = [left[0], left.at(-1)];
  const [one, other] = [words[from ?? -1], words[to ?? -1]];
  if (from === undefined || to === undefined || !one || !other) {
    return { span: null, hasOtherWords: true };
  }
  const isWhole = left.length === last - first + 1 && to - from === last - first;
  const isSame = left.every((place) => words[place]?.isOther !== true);
  return {
    span: { start: one.span.start, end: other.span.end },
    hasOtherWords: !isWhole || !isSame,
  };
}
