/** From a place in the page to an offset in the article, and back. */
import { firstIndex } from './first-index.ts';
import type { SheetMap, SheetRun } from './sheet-map.ts';

/**
 * The side to which a place between two letters belongs: `forward` is the letter after it,
 * `backward` the one before, in reading order.
 */
export type Lean = 'forward' | 'backward';

/**
 * The document offset of a DOM place. Between two blocks, `lean` says which one takes it: the start
 * of the next ('forward') or the end of the one before ('backward'); beyond the sheet it is clamped.
 * Null when the place is in another tree or the sheet has no blocks.
 */
export function offsetOf(map: SheetMap, node: Node, offset: number, lean: Lean): number | null {
  const own = map.runsByNode.get(node);
  if (own) return own.start + Math.min(offset, own.end - own.start);
  const first = map.runs[0];
  const last = map.runs.at(-1);
  if (!first || !last || node.getRootNode() !== map.root.getRootNode()) return null;
  const index = firstIndex(map.runs, (run) => comparePlace(run, node, offset) <= 0);
  if (lean === 'forward') return map.runs[index]?.start ?? last.end;
  return map.runs[index - 1]?.end ?? first.start;
}

/**
 * The DOM place of a document offset (UTF-16), clamped to the sheet; null in an empty sheet. Where two
 * text nodes meet, `lean` says whether it is the start of the second or the end of the first.
 */
export function placeOf(
  map: SheetMap,
  offset: number,
  lean: Lean,
): { readonly node: Node; readonly offset: number } | null {
  const run = runAt(map, offset, lean);
  if (!run) return null;
  const within = Math.min(Math.max(offset, run.start), run.end) - run.start;
  return { node: run.node, offset: within };
}

/**
 * The run whose letter after (`forward`) or before (`backward`) the offset is meant; at the edges of a
 * block the one that is there. Null in an empty sheet.
 */
export function runAt(map: SheetMap, offset: number, lean: Lean): SheetRun | null {
  const after = firstIndex(map.runs, (run) => run.start > offset);
  const here = map.runs[Math.max(0, after - 1)] ?? null;
  if (lean === 'forward' || !here || offset > here.start) return here;
  const before = map.runs[after - 2];
  return before?.block === here.block ? before : here;
}

/** Negative when the place lies before the run's letters, positive when after them. */
function comparePlace(run: SheetRun, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(run.node);
  return range.comparePoint(node, offset);
}
