/** One coat of paint: remembers what of it is on the sheet, so that a change repaints only itself. */
import type { Span } from '@isnad/text';
import { reachOf } from './ink.ts';
import type { Stretch } from './stretches.ts';
import type { Stroke } from './strokes.ts';
import type { Surface } from './surface/surface.ts';

/** A coat over the stretches near the screen. */
export interface Coat {
  /** Paints the stretches that have come near and wipes those that have left. */
  cover(near: readonly Stretch[]): void;
  /** Asks anew for the strokes wherever the covered stretches touch a span. */
  redo(span: Span): void;
}

/** A coat of its own on a surface that several share; `strokesIn` gives the strokes that touch a span. */
export function createCoat(surface: Surface, strokesIn: (span: Span) => readonly Stroke[]): Coat {
  const covered = new Map<Stretch, readonly Stroke[]>();
  const drawn = new Map<string, Stroke>();
  const paint = (stretches: readonly Stretch[], left: readonly Stretch[]) => {
    const before = [...stretches, ...left].flatMap((stretch) => covered.get(stretch) ?? []);
    for (const stretch of left) covered.delete(stretch);
    const strokes = stretches.length > 0 ? strokesIn(reachOf(stretches)) : [];
    for (const stretch of stretches) covered.set(stretch, clip(strokes, stretch));
    const wanted = new Map(
      stretches.flatMap((stretch) => covered.get(stretch) ?? []).map((it) => [keyOf(it), it]),
    );
    const fresh = [...wanted].filter(([key]) => !drawn.has(key));
    const gone = before.map(keyOf).filter((key) => !wanted.has(key));
    // New strokes first: a name that lost all its words for a moment would be registered anew.
    surface.draw(fresh.map(([, stroke]) => stroke));
    surface.erase(gone.flatMap((key) => drawn.get(key) ?? []));
    for (const [key, stroke] of fresh) drawn.set(key, stroke);
    for (const key of gone) drawn.delete(key);
  };
  return {
    cover(near) {
      const isNear = new Set(near);
      const left = [...covered.keys()].filter((stretch) => !isNear.has(stretch));
      paint(
        near.filter((stretch) => !covered.has(stretch)),
        left,
      );
    },
    redo({ start, end }) {
      paint(
        [...covered.keys()].filter((it) => it.start < end && it.end > start),
        [],
      );
    },
  };
}

function keyOf({ name, start, end }: Stroke): string {
  return `${name} ${start} ${end}`;
}

/** What of the strokes lies in a stretch. */
function clip(strokes: readonly Stroke[], stretch: Span): Stroke[] {
  return strokes.flatMap(({ name, ...stroke }) => {
    const start = Math.max(stroke.start, stretch.start);
    const end = Math.min(stroke.end, stretch.end);
    return start < end ? [{ name, start, end }] : [];
  });
}
