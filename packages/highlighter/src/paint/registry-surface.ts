/** Paint by the CSS Custom Highlight API: the browser draws, the document stays as it is. */
import { staticRanges } from '../sheet/rects.ts';
import type { SheetMap } from '../sheet/sheet-map.ts';
import { type HighlightName, priorityOf } from './names.ts';
import type { Surface } from './surface.ts';

/** Draws into `CSS.highlights`, beside whatever other painters of the page have there. */
export function createRegistrySurface(map: SheetMap): Surface {
  return {
    draw({ name, start, end }) {
      const ranges = staticRanges(map, { start, end });
      const highlight = registered(name);
      for (const range of ranges) highlight.add(range);
      return () => {
        for (const range of ranges) highlight.delete(range);
        if (highlight.size === 0) CSS.highlights.delete(name);
      };
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
