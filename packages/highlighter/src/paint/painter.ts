/** Paints claims on the sheet without touching a single letter of it. */
import type { Span } from '@isnad/text';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { createOverlaySurface } from './overlay-surface.ts';
import { createRegistrySurface } from './registry-surface.ts';
import { claimStrokes, type PaintMark, type Stroke } from './strokes.ts';
import type { Surface } from './surface.ts';

/** The brush of one sheet. Offsets are UTF-16; each call repaints only what differs from before. */
export interface Painter {
  paint(marks: readonly PaintMark[]): void;
  setActive(id: string | null): void;
  setHover(id: string | null): void;
  setSelection(spans: readonly Span[]): void;
  /** To be called when lines may have moved: resize, fonts loaded, block height changed. */
  relayout(): void;
  dispose(): void;
}

/** A painter on the CSS Custom Highlight API, or on rectangles under the text where it is missing. */
export function createPainter(map: SheetMap): Painter {
  const surface = 'highlights' in CSS ? createRegistrySurface(map) : createOverlaySurface(map);
  const claims = createLayer(surface);
  const hover = createLayer(surface);
  const selection = createLayer(surface);
  let marks: readonly PaintMark[] = [];
  let activeId: string | null = null;
  let hoverId: string | null = null;
  const showClaims = () => claims.show(claimStrokes(marks, activeId));
  const showHover = () => hover.show(hoverStrokes(marks, hoverId));
  return {
    paint(next) {
      marks = next;
      showClaims();
      showHover();
    },
    setActive(id) {
      activeId = id;
      showClaims();
    },
    setHover(id) {
      hoverId = id;
      showHover();
    },
    setSelection: (spans) => selection.show(spans.map((span) => ({ name: 'sel', ...span }))),
    relayout: surface.relayout,
    dispose() {
      for (const layer of [claims, hover, selection]) layer.show([]);
      surface.dispose();
    },
  };
}

function hoverStrokes(marks: readonly PaintMark[], id: string | null): Stroke[] {
  const spans = marks.find((mark) => mark.id === id)?.spans ?? [];
  return spans.map((span) => ({ name: 'hover', ...span }));
}

/** Keeps what is painted by stroke, so that repainting one claim leaves every other range alone. */
function createLayer(surface: Surface) {
  let painted = new Map<string, () => void>();
  return {
    show(strokes: readonly Stroke[]): void {
      const next = new Map<string, () => void>();
      for (const stroke of strokes) {
        const key = `${stroke.name} ${stroke.start} ${stroke.end}`;
        if (!next.has(key)) next.set(key, painted.get(key) ?? surface.draw(stroke));
      }
      for (const [key, erase] of painted) if (!next.has(key)) erase();
      painted = next;
    },
  };
}
