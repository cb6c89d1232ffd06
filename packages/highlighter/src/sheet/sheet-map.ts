/** Reads a sheet on screen so that every place in it has its offset in the article's text. */
import { firstIndex } from './first-index.ts';

/** A block element of the sheet; `start`/`end` are UTF-16 offsets in the document, end exclusive. */
export interface SheetBlock {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** An unbroken stretch of a block's letters: `node` is their text node, or the element of an empty block. */
export interface SheetRun {
  readonly node: Text | HTMLElement;
  readonly block: SheetBlock;
  readonly start: number;
  readonly end: number;
}

/** The blocks of one sheet in reading order. Read it again when the sheet's elements are replaced. */
export interface SheetMap {
  readonly root: HTMLElement;
  readonly blocks: readonly SheetBlock[];
  /** The letters of all blocks in reading order; every block has at least one run. */
  readonly runs: readonly SheetRun[];
  readonly runsByNode: ReadonlyMap<Node, SheetRun>;
}

/**
 * Reads the blocks under `root`: elements carrying `data-start`. Inside a block, elements carrying
 * `data-marker` are no part of the text, nor is anything outside the blocks. Throws when a block
 * breaks this shape or is not as long as its `data-end` says: every offset after it would be wrong.
 */
export function createSheetMap(root: HTMLElement): SheetMap {
  const runs = [...root.querySelectorAll<HTMLElement>('[data-start]')].map(runsOf);
  return {
    root,
    blocks: runs.flatMap(([first]) => (first ? [first.block] : [])),
    runs: runs.flat(),
    runsByNode: new Map(runs.flat().map((run) => [run.node, run])),
  };
}

/** The block that holds `offset` (UTF-16), or the one before the gap it falls in; null in an empty sheet. */
export function blockAt(map: SheetMap, offset: number): SheetBlock | null {
  const after = firstIndex(map.blocks, (block) => block.start > offset);
  return map.blocks[Math.max(0, after - 1)] ?? null;
}

function runsOf(element: HTMLElement): SheetRun[] {
  // Read as attributes: a long article has thousands of blocks, and `dataset` is slow.
  const start = Number(element.getAttribute('data-start'));
  const nodes = lettersIn(element);
  let length = 0;
  for (const node of nodes) length += node.length;
  const block: SheetBlock = { element, start, end: start + length };
  const said = Number(element.getAttribute('data-end') ?? block.end);
  if (!Number.isInteger(start) || start < 0 || said !== block.end) {
    throw new Error(`Not a block of a sheet: data-start="${start}"`);
  }
  let from = start;
  const runs = nodes.map((node): SheetRun => {
    const run = { node, block, start: from, end: from + node.length };
    from = run.end;
    return run;
  });
  return runs.length > 0 ? runs : [{ node: element, block, start, end: start }];
}

/** Text nodes without letters hold no place of their own. */
function lettersIn(element: HTMLElement): Text[] {
  const { firstChild } = element;
  // Nearly every block is like this, and a walker for each would take longer than all the rest.
  if (firstChild instanceof Text && !firstChild.nextSibling && firstChild.length > 0) {
    return [firstChild];
  }
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.hasAttribute('data-marker')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && currentNode.length > 0) nodes.push(currentNode);
  }
  return nodes;
}
