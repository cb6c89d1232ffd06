/** Draws the caret on the sheet, on the side of the letter on which it stands in reading order. */
import { createOverLayer, placeInLayer, toLayerBox } from '../layout/layer.ts';
import { caretRect } from '../sheet/caret-rect.ts';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { type Caret, leanOf } from './caret.ts';

/** The drawn caret of one sheet: an `i.caret` in a `.caret-layer`, to be coloured by the stylesheet. */
export interface CaretView {
  /** Null takes the caret away. */
  show(caret: Caret | null): void;
  /** To be called when lines may have moved: resize, fonts loaded. */
  relayout(): void;
  dispose(): void;
}

const width = 2;

/** The caret is drawn over `host`, which must be `position: relative`; the sheet itself if not told. */
export function createCaretView(map: SheetMap, host: HTMLElement = map.root): CaretView {
  const layer = createOverLayer('caret-layer');
  const line = document.createElement('i');
  line.className = 'caret';
  let shown: Caret | null = null;
  const draw = () => {
    const rect = shown && caretRect(map, shown.focus, leanOf(shown));
    line.remove();
    if (!rect) return;
    const box = toLayerBox(rect, layer.getBoundingClientRect());
    placeInLayer(line, { ...box, left: box.left - width / 2, width });
    // A new element begins its blinking anew, so that a moving caret is always seen.
    layer.append(line);
  };
  host.append(layer);
  return {
    show(caret) {
      shown = caret;
      draw();
    },
    relayout: draw,
    dispose: () => layer.remove(),
  };
}
