/** Cuts overlapping claims into pieces so that each piece knows every claim that covers it. */
import type { Span } from '@isnad/text';

/** A stretch of text that belongs to a claim; offsets in UTF-16, end exclusive. */
export interface Interval extends Span {
  readonly id: string;
}

/** A stretch covered by the same claims throughout; `ids` goes from the outermost to the innermost. */
export interface Piece extends Span {
  readonly ids: readonly string[];
}

interface Cover {
  readonly id: string;
  readonly length: number;
  readonly order: number;
}

/**
 * Cuts intervals into disjoint pieces in reading order. The shortest interval is the innermost; of two
 * equally long the later in the list. Empty intervals are left out. Time grows with pieces × depth.
 */
export function cutOverlaps(intervals: readonly Interval[]): Piece[] {
  const edges = intervals.flatMap((interval, order) => edgesOf(interval, order));
  edges.sort((one, other) => one.at - other.at);
  const pieces: Piece[] = [];
  let covers: readonly Cover[] = [];
  let from = 0;
  for (const edge of edges) {
    if (covers.length > 0 && edge.at > from) {
      pieces.push({ start: from, end: edge.at, ids: idsOf(covers) });
    }
    from = edge.at;
    covers = edge.opens ? withCover(covers, edge.cover) : covers.filter((c) => c !== edge.cover);
  }
  return pieces;
}

function edgesOf({ id, start, end }: Interval, order: number) {
  if (start >= end) return [];
  const cover: Cover = { id, length: end - start, order };
  return [
    { at: start, opens: true, cover },
    { at: end, opens: false, cover },
  ];
}

function withCover(covers: readonly Cover[], cover: Cover): Cover[] {
  const place = covers.findIndex(
    (other) =>
      other.length < cover.length || (other.length === cover.length && other.order > cover.order),
  );
  return place < 0 ? [...covers, cover] : covers.toSpliced(place, 0, cover);
}

/** A claim whose own spans overlap counts once, at its innermost place. */
function idsOf(covers: readonly Cover[]): string[] {
  const ids = covers.map((cover) => cover.id);
  return ids.filter((id, index) => ids.lastIndexOf(id) === index);
}
