/** Paint for browsers without the highlight API: rectangles laid under the text. */
import { placeAtInline } from '../layout/geometry.ts';
import { spanRects } from '../sheet/rects.ts';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { priorityOf } from './names.ts';
import type { Stroke } from './strokes.ts';
import type { Surface } from './surface.ts';

/**
 * Draws `.paint.paint-name` rectangles into one `.paint-layer` at the head of the sheet. The sheet's
 * style must be `position: relative; isolation: isolate`, so that the layer stays on its paper.
 */
export function createOverlaySurface(map: SheetMap): Surface {
  const layer = createPaintLayer();
  map.root.prepend(layer);
  const boxesByStroke = new Map<Stroke, HTMLElement[]>();
  const erase = (stroke: Stroke) => {
    for (const box of boxesByStroke.get(stroke) ?? []) box.remove();
    boxesByStroke.delete(stroke);
  };
  const lay = (stroke: Stroke) => {
    erase(stroke);
    const origin = layer.getBoundingClientRect();
    const boxes = spanRects(map, stroke).map((rect) => layBox(layer, stroke, rect, origin));
    boxesByStroke.set(stroke, boxes);
  };
  return {
    draw(stroke) {
      lay(stroke);
      return () => erase(stroke);
    },
    relayout() {
      for (const stroke of [...boxesByStroke.keys()]) lay(stroke);
    },
    dispose: () => layer.remove(),
  };
}

function createPaintLayer(): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'paint-layer';
  layer.setAttribute('aria-hidden', 'true');
  layer.style.cssText = 'position:absolute;inset:0;z-index:-1;pointer-events:none';
  return layer;
}

function layBox(layer: HTMLElement, stroke: Stroke, rect: DOMRect, origin: DOMRect): HTMLElement {
  const box = document.createElement('div');
  box.className = `paint paint-${stroke.name}`;
  box.style.position = 'absolute';
  box.style.zIndex = String(priorityOf(stroke.name));
  box.style.insetBlockStart = `${rect.top - origin.top}px`;
  box.style.inlineSize = `${rect.width}px`;
  box.style.blockSize = `${rect.height}px`;
  layer.append(box);
  placeAtInline(box, rect.left - origin.left, rect.width, origin.width);
  return box;
}
