/** Decides which paint each stretch of the article gets. */
import type { Span } from '@isnad/text';
import type { HighlightName, Tone } from './names.ts';
import { cutOverlaps, type Interval, type Piece } from './overlap.ts';

/** A claim to be painted at all its places; offsets in UTF-16, end exclusive. */
export interface PaintMark {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly tone: Tone;
}

/** One stretch under one name. */
export interface Stroke extends Span {
  readonly name: HighlightName;
}

/** One place of a claim with its colour. */
export interface TonedInterval extends Interval {
  readonly tone: Tone;
}

/**
 * The strokes of claims, outer ones first. Where claims overlap, the innermost (or the active one)
 * paints wash and underline, the next below it only its underline; deeper ones wait for the marker's
 * count.
 */
export function claimStrokes(intervals: readonly TonedInterval[], active: string | null): Stroke[] {
  const tonesById = new Map(intervals.map(({ id, tone }) => [id, tone]));
  const drafts = cutOverlaps(intervals).flatMap((piece) => draftsOf(piece, tonesById, active));
  return joinNeighbours(drafts);
}

interface Draft extends Stroke {
  readonly id: string;
}

function draftsOf(piece: Piece, tonesById: ReadonlyMap<string, Tone>, active: string | null) {
  const { start, end } = piece;
  const ids = piece.ids.filter((id) => id !== active);
  if (active !== null && ids.length < piece.ids.length) ids.push(active);
  const draft = (id: string | undefined, kind: 'v' | 'a' | 'deep'): Draft[] => {
    const tone = id === undefined ? undefined : tonesById.get(id);
    return id !== undefined && tone ? [{ id, name: `${kind}-${tone}`, start, end }] : [];
  };
  const top = ids.at(-1);
  return [...draft(top, top === active ? 'a' : 'v'), ...draft(ids.at(-2), 'deep')];
}

/** A dashed or wavy underline starts anew at each range, so a claim cut for nothing is joined again. */
function joinNeighbours(drafts: readonly Draft[]): Stroke[] {
  const strokes: Stroke[] = [];
  const open = new Map<string, number>();
  for (const { id, name, start, end } of drafts) {
    const key = `${name} ${id}`;
    const place = open.get(key);
    const before = place === undefined ? undefined : strokes[place];
    if (place !== undefined && before?.end === start) {
      strokes[place] = { ...before, end };
    } else {
      open.set(key, strokes.push({ name, start, end }) - 1);
    }
  }
  return strokes;
}
