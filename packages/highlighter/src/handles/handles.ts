/** Two handles at the ends of chosen words, to be pulled with mouse, pen or finger. */
import type { Span, SpanEdge } from '@isnad/text';
import { offsetAtPoint } from '../hit/hit.ts';
import { createOverLayer, placeInLayer, toLayerBox } from '../layout/layer.ts';
import { caretRect } from '../sheet/caret-rect.ts';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { createDrag } from './drag.ts';

/** What the handles ask and tell; spans reach from the first chosen letter to the last (UTF-16). */
export interface HandleListener {
  /**
   * Where the words reach when one end is pulled to an offset: snapped to words or, with `fine` (Alt is
   * held), to finer stops. Null refuses, and the handle stays.
   */
  snap(span: Span, edge: SpanEdge, offset: number, fine: boolean): Span | null;
  /** While pulling, whenever the words have changed; also back to the first ones when it is called off. */
  preview(span: Span): void;
  /** The handle was let go after the words had changed. */
  commit(span: Span): void;
}

/**
 * The handles of one sheet: `i.handle.start` and `i.handle.end` in a `.handle-layer`. Each is only a
 * line that lets the pointer through; the stylesheet gives it a knob with `pointer-events: auto`.
 */
export interface Handles {
  /** Null takes them away. */
  show(span: Span | null): void;
  /** To be called when lines may have moved: resize, fonts loaded. */
  relayout(): void;
  dispose(): void;
}

const width = 2;

/**
 * The handles are laid over `host` (`position: relative`; the sheet itself if not told). Each stands on
 * the side of its letter: the start of Arabic words on their right, of a Latin word or a figure on its
 * left. Keyboards have keys for this, so the handles are no controls of theirs.
 */
export function createHandles(
  map: SheetMap,
  listener: HandleListener,
  host: HTMLElement = map.root,
): Handles {
  const layer = createOverLayer('handle-layer');
  let shown: Span | null = null;
  const draw = () => {
    for (const edge of ['start', 'end'] as const)
      placeHandle(map, layer, elements[edge], edge, shown);
  };
  const pull = (edge: SpanEdge, x: number, y: number, fine: boolean) => {
    const offset = offsetAtPoint(map, x, y);
    const next = shown && offset !== null ? listener.snap(shown, edge, offset, fine) : null;
    if (next && !isSame(next, shown)) change(next);
  };
  const change = (next: Span) => {
    shown = next;
    draw();
    listener.preview(next);
  };
  const handleOf = (edge: SpanEdge) => {
    let first: Span | null = null;
    return createDrag(`handle ${edge}`, {
      start: () => {
        first = shown;
      },
      move: (x, y, fine) => pull(edge, x, y, fine),
      end(isDone) {
        if (!shown || !first || isSame(shown, first)) return;
        if (isDone) listener.commit(shown);
        else change(first);
      },
    });
  };
  const elements = { start: handleOf('start'), end: handleOf('end') };
  host.append(layer);
  return {
    show(span) {
      shown = span;
      draw();
    },
    relayout: draw,
    dispose: () => layer.remove(),
  };
}

function placeHandle(
  map: SheetMap,
  layer: HTMLElement,
  element: HTMLElement,
  edge: SpanEdge,
  span: Span | null,
): void {
  const rect = span && caretRect(map, span[edge], edge === 'start' ? 'forward' : 'backward');
  if (!rect) {
    element.remove();
    return;
  }
  const box = toLayerBox(rect, layer.getBoundingClientRect());
  placeInLayer(element, { ...box, left: box.left - width / 2, width });
  // Moving an element in the document would let go of the pointer that it holds.
  if (!element.isConnected) layer.append(element);
}

function isSame(one: Span, other: Span | null): boolean {
  return one.start === other?.start && one.end === other.end;
}
