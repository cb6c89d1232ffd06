/** Paint for browsers without the highlight API: rectangles laid under the text. */
import { createOverLayer, type LayerBox, placeInLayer, toLayerBox } from '../../layout/layer.ts';
import { spanRects } from '../../sheet/rects.ts';
import type { SheetMap } from '../../sheet/sheet-map.ts';
import { priorityOf } from '../names.ts';
import type { Stroke } from '../strokes.ts';
import type { Surface } from './surface.ts';

/**
 * Draws `.paint.paint-name` rectangles into one `.paint-layer` at the head of the sheet. The sheet's
 * style must be `position: relative; isolation: isolate`, so that the layer stays on its paper.
 */
export function createOverlaySurface(map: SheetMap): Surface {
  const layer = createOverLayer('paint-layer');
  layer.style.zIndex = '-1';
  map.root.prepend(layer);
  const boxesByStroke = new Map<Stroke, HTMLElement[]>();
  const erase = (stroke: Stroke) => {
    for (const box of boxesByStroke.get(stroke) ?? []) box.remove();
    boxesByStroke.delete(stroke);
  };
  const lay = (strokes: readonly Stroke[]) => {
    const origin = layer.getBoundingClientRect();
    const measured = strokes.map((stroke) =>
      spanRects(map, stroke).map((rect) => toLayerBox(rect, origin)),
    );
    for (const [at, stroke] of strokes.entries()) {
      const boxes = (measured[at] ?? []).map((box) => createBox(stroke, box));
      layer.append(...boxes);
      boxesByStroke.set(stroke, boxes);
    }
  };
  return {
    draw: lay,
    erase(strokes) {
      for (const stroke of strokes) erase(stroke);
    },
    relayout() {
      const strokes = [...boxesByStroke.keys()];
      for (const stroke of strokes) erase(stroke);
      lay(strokes);
    },
    dispose: () => layer.remove(),
  };
}

function createBox({ name }: Stroke, place: LayerBox): HTMLElement {
  const box = document.createElement('div');
  box.className = `paint paint-${name}`;
  box.style.zIndex = String(priorityOf(name));
  placeInLayer(box, place);
  return box;
}
