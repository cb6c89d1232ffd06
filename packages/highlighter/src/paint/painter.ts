/** Paints claims on the sheet without touching a single letter of it. */
import type { Span } from '@isnad/text';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { type Coat, createCoat } from './coat.ts';
import { differenceOf, type Ink, reachOf, strokesOfClaims, strokesOfWords } from './ink.ts';
import { nearStretches, type Stretch, stretchesOf } from './stretches.ts';
import type { PaintMark } from './strokes.ts';
import { createBrowserSurface } from './surface/browser-surface.ts';
import { createOverlaySurface } from './surface/overlay-surface.ts';
import type { Surface } from './surface/surface.ts';
import { watchScreen } from './watch-screen.ts';

/**
 * The brush of one sheet. Offsets are UTF-16; each call repaints only what differs from before. Only
 * what is within a viewport of the screen is painted; the painter hears scrolling and resizing itself.
 */
export interface Painter {
  /** All claims there are; those that are as before cost next to nothing. */
  paint(marks: readonly PaintMark[]): void;
  setActive(id: string | null): void;
  setHover(id: string | null): void;
  setSelection(spans: readonly Span[]): void;
  /** To be called when lines may have moved although the sheet kept its size: fonts loaded. */
  relayout(): void;
  dispose(): void;
}

/** A painter on the CSS Custom Highlight API, or on rectangles under the text where it is missing. */
export function createPainter(map: SheetMap): Painter {
  const surface = 'highlights' in CSS ? createBrowserSurface(map) : createOverlaySurface(map);
  const ink: Ink = { marks: [], activeId: null, hoverId: null, selection: [] };
  const wordsOf = (id: string | null) =>
    (id !== null && ink.marks.find((mark) => mark.id === id)?.spans) || [];
  // Claims, hover and selection lie over each other and are repainted each for itself.
  const claims = createCoat(surface, (near) => strokesOfClaims(map, ink, near));
  const hover = createCoat(surface, () => strokesOfWords(map, 'hover', wordsOf(ink.hoverId)));
  const selection = createCoat(surface, () => strokesOfWords(map, 'sel', ink.selection));
  const { cover, stop } = coverNear(map, surface, [claims, hover, selection]);
  return {
    paint(marks) {
      const hovered = wordsOf(ink.hoverId);
      const difference = differenceOf(ink.marks, marks);
      ink.marks = marks;
      claims.redo(difference);
      hover.redo(reachOf([...hovered, ...wordsOf(ink.hoverId)]));
    },
    setActive(id) {
      const changed = [ink.activeId, id];
      ink.activeId = id;
      for (const each of changed) claims.redo(reachOf(wordsOf(each)));
    },
    setHover(id) {
      const changed = [ink.hoverId, id];
      ink.hoverId = id;
      for (const each of changed) hover.redo(reachOf(wordsOf(each)));
    },
    setSelection(spans) {
      const changed = [...ink.selection, ...spans];
      ink.selection = spans;
      selection.redo(reachOf(changed));
    },
    relayout: () => cover(true),
    dispose() {
      stop();
      surface.dispose();
    },
  };
}

/** Keeps the coats over what is within a viewport of the screen; on paper, over all of the article. */
function coverNear(map: SheetMap, surface: Surface, coats: readonly Coat[]) {
  const stretches = stretchesOf(map);
  const coverWith = (near: readonly Stretch[]) => {
    for (const coat of coats) coat.cover(near);
  };
  const cover = (reflowed: boolean) => {
    coverWith(nearStretches(map, stretches));
    if (reflowed) surface.relayout();
  };
  const stop = watchScreen(map, { moved: cover, printing: () => coverWith(stretches) });
  cover(false);
  return {
    cover,
    stop() {
      stop();
      coverWith([]);
    },
  };
}
