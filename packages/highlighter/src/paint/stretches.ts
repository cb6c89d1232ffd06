/** The article in stretches that are painted or left as a whole: its blocks, very long ones in parts. */
import { boundaryAtOrBefore, type Span } from '@isnad/text';
import { firstIndex } from '../sheet/first-index.ts';
import { collapsedRect } from '../sheet/rects.ts';
import type { SheetMap, SheetRun } from '../sheet/sheet-map.ts';

/** All letters of one run or, where a pasted article is one paragraph, a part of them. */
export interface Stretch extends Span {
  readonly run: SheetRun;
}

/** No letter lies in two stretches. Longer runs are cut into parts of this many code units. */
const longest = 4096;

/** Cuts the sheet into stretches in reading order; time grows with the number of runs. */
export function stretchesOf(map: SheetMap): Stretch[] {
  return map.runs.flatMap((run) =>
    run.end - run.start <= longest ? [{ run, start: run.start, end: run.end }] : partsOf(run),
  );
}

function partsOf(run: SheetRun): Stretch[] {
  const text = run.node.textContent ?? '';
  const parts: Stretch[] = [];
  for (let from = 0; from < text.length; ) {
    // A run of marks may be longer than a part; then it is not cut at all.
    const cut = boundaryAtOrBefore(text, Math.min(text.length, from + longest));
    const to = cut > from ? cut : text.length;
    parts.push({ run, start: run.start + from, end: run.start + to });
    from = to;
  }
  return parts;
}

/**
 * The stretches within one viewport above and below the one on screen; none while the sheet is not
 * laid out. Reads the layout; time grows with log(stretches).
 */
export function nearStretches(map: SheetMap, stretches: readonly Stretch[]): readonly Stretch[] {
  if (map.root.getClientRects().length === 0) return [];
  const [above, below] = [-innerHeight, 2 * innerHeight];
  const first = firstIndex(stretches, (stretch) => edgeOf(stretch, 'bottom') >= above);
  const after = firstIndex(stretches, (stretch) => edgeOf(stretch, 'top') > below);
  return stretches.slice(first, after);
}

/** Upper or lower edge in client pixels. */
function edgeOf({ run, start, end }: Stretch, edge: 'top' | 'bottom'): number {
  const offset = edge === 'top' ? start : end;
  const isPart = edge === 'top' ? start > run.start : end < run.end;
  const rect = isPart ? collapsedRect(run, offset) : null;
  return (rect ?? run.block.element.getBoundingClientRect())[edge];
}
