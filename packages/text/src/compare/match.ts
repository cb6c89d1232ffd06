/** Pairs the equal members of two lists one to one, wherever they went (Heckel 1978, CACM 21:264). */

/** One-to-one pairs of two lists; -1 where a member has no partner. */
export interface Match {
  /** For each member of the first list its partner in the second. */
  readonly images: Int32Array;
  /** For each member of the second list its partner in the first. */
  readonly sources: Int32Array;
}

/** A match in which nothing is paired yet. */
export function emptyMatch(before: number, after: number): Match {
  return { images: new Int32Array(before).fill(-1), sources: new Int32Array(after).fill(-1) };
}

/** Joins two members. */
export function pair(match: Match, image: number, source: number): void {
  match.images[source] = image;
  match.sources[image] = source;
}

/**
 * Pairs the numbers that occur exactly once in each list, `isTelling` allowing; then grows each pair
 * over equal neighbours, so that repeated members follow the company they keep.
 */
export function matchEqual(
  match: Match,
  before: Int32Array,
  after: Int32Array,
  isTelling: (number: number) => boolean,
): void {
  const places = placesOnce(after);
  for (const [number, source] of placesOnce(before)) {
    const image = places.get(number);
    if (source < 0 || image === undefined || image < 0) continue;
    if (match.images[source] !== -1 || match.sources[image] !== -1) continue;
    if (isTelling(number)) pair(match, image, source);
  }
  growPairs(match, before, after);
}

/** Pairs equal neighbours of pairs, forwards and backwards, from the edges of the lists as well. */
export function growPairs(match: Match, before: Int32Array, after: Int32Array): void {
  const { images, sources } = match;
  const tryPair = (source: number, image: number) => {
    if (image < 0 || image >= after.length || images[source] !== -1) return;
    if (sources[image] === -1 && before[source] === after[image]) pair(match, image, source);
  };
  const last = before.length - 1;
  for (let source = 0; source <= last; source += 1) {
    const previous = source === 0 ? -1 : (images[source - 1] ?? -1);
    if (source === 0 || previous !== -1) tryPair(source, previous + 1);
  }
  for (let source = last; source >= 0; source -= 1) {
    const next = source === last ? after.length : (images[source + 1] ?? -1);
    if (next !== -1) tryPair(source, next - 1);
  }
}

// Where each number stands, or -1 when it stands in several places.
function placesOnce(list: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (const [place, number] of list.entries()) places.set(number, places.has(number) ? -1 : place);
  return places;
}
