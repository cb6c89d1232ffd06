/** Paint by the CSS Custom Highlight API: the browser draws, the document stays as it is. */
import { staticRanges } from '../../sheet/rects.ts';
import type { SheetMap } from '../../sheet/sheet-map.ts';
import { type HighlightName, priorityOf } from '../names.ts';
import type { Stroke } from '../strokes.ts';
import type { Surface } from './surface.ts';

/** Draws into `CSS.highlights`, beside whatever other painters of the page have there. */
export function createRegistrySurface(map: SheetMap): Surface {
  const rangesByStroke = new Map<Stroke, readonly StaticRange[]>();
  return {
    draw(strokes) {
      for (const stroke of strokes) {
        const ranges = staticRanges(map, stroke);
        const highlight = registered(stroke.name);
        for (const range of ranges) highlight.add(range);
        rangesByStroke.set(stroke, ranges);
      }
    },
    erase(strokes) {
      for (const stroke of strokes) {
        const highlight = CSS.highlights.get(stroke.name);
        for (const range of rangesByStroke.get(stroke) ?? []) highlight?.delete(range);
        if (highlight?.size === 0) CSS.highlights.delete(stroke.name);
        rangesByStroke.delete(stroke);
      }
    },
    relayout() {},
    dispose() {},
  };
}

/** Never sets a name that is already there: WebKit does not repaint then (PR 71408). */
function registered(name: HighlightName): Highlight {
  const present = CSS.highlights.get(name);
  if (present) return present;
  const highlight = new Highlight();
  highlight.priority = priorityOf(name);
  CSS.highlights.set(name, highlight);
  return highlight;
}
