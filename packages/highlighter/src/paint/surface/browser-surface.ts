/** Paint as far as possible by the browser itself; parts of joined words by boxes under the letters. */
import type { SheetMap } from '../../sheet/sheet-map.ts';
import type { Stroke } from '../strokes.ts';
import { takeApart } from './joined-words.ts';
import { createOverlaySurface } from './overlay-surface.ts';
import { createRegistrySurface } from './registry-surface.ts';
import type { Surface } from './surface.ts';

/**
 * A surface on the highlight API. A claim cut to the letter may end inside a word, and there the
 * browser would change the ink of its neighbours: such ends are laid under the text instead.
 */
export function createBrowserSurface(map: SheetMap): Surface {
  const registry = createRegistrySurface(map);
  const piecesByStroke = new Map<Stroke, Pieces>();
  // Nearly every claim is made of whole words; then the sheet holds no element of ours.
  let boxes: Surface | null = null;
  const pieces = (strokes: readonly Stroke[]) =>
    strokes.map((stroke) => piecesByStroke.get(stroke) ?? { whole: [], parts: [] });
  return {
    draw(strokes) {
      for (const stroke of strokes) piecesByStroke.set(stroke, piecesOf(map, stroke));
      const drawn = pieces(strokes);
      registry.draw(drawn.flatMap(({ whole }) => whole));
      const parts = drawn.flatMap((piece) => piece.parts);
      if (parts.length === 0) return;
      boxes ??= createOverlaySurface(map);
      boxes.draw(parts);
    },
    erase(strokes) {
      const drawn = pieces(strokes);
      registry.erase(drawn.flatMap(({ whole }) => whole));
      boxes?.erase(drawn.flatMap(({ parts }) => parts));
      for (const stroke of strokes) piecesByStroke.delete(stroke);
    },
    relayout: () => boxes?.relayout(),
    dispose: () => boxes?.dispose(),
  };
}

interface Pieces {
  readonly whole: readonly Stroke[];
  readonly parts: readonly Stroke[];
}

function piecesOf(map: SheetMap, stroke: Stroke): Pieces {
  const { whole, parts } = takeApart(map, stroke);
  if (parts.length === 0) return { whole: [stroke], parts: [] };
  return {
    whole: whole.start < whole.end ? [{ ...stroke, ...whole }] : [],
    parts: parts.map((part) => ({ ...stroke, ...part })),
  };
}
