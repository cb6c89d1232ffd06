/** Reads a sheet on screen so that every place in it has its offset in the article's text. */
import { firstIndex } from './first-index.ts';

/** A block element of the sheet; `start`/`end` are UTF-16 offsets in the document, end exclusive. */
export interface SheetBlock {
  readonly element: HTMLElement;
  /** The block's only text node; null when the block is empty. */
  readonly text: Text | null;
  readonly start: number;
  readonly end: number;
}

/** The blocks of one sheet in reading order. Read it again when the sheet's elements are replaced. */
export interface SheetMap {
  readonly root: HTMLElement;
  readonly blocks: readonly SheetBlock[];
  readonly blocksByText: ReadonlyMap<Node, SheetBlock>;
}

/**
 * Reads the blocks under `root`: elements carrying `data-start`, each with at most one text node.
 * Everything else in the sheet (markers, line numbers) is no part of the text. Throws when a block
 * breaks this shape, because every offset after it would be wrong.
 */
export function createSheetMap(root: HTMLElement): SheetMap {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')].map(toBlock);
  const blocksByText = new Map(
    blocks.flatMap((block) => (block.text ? [[block.text as Node, block] as const] : [])),
  );
  return { root, blocks, blocksByText };
}

function toBlock(element: HTMLElement): SheetBlock {
  const start = Number(element.dataset.start);
  const texts = [...element.childNodes].filter((node) => node instanceof Text);
  if (!Number.isInteger(start) || start < 0 || texts.length > 1) {
    throw new Error(`Not a block of a sheet: data-start="${element.dataset.start}"`);
  }
  const text = texts[0] ?? null;
  return { element, text, start, end: start + (text?.length ?? 0) };
}

/** The block that holds `offset` (UTF-16), or the one before the gap it falls in; null in an empty sheet. */
export function blockAt(map: SheetMap, offset: number): SheetBlock | null {
  const after = firstIndex(map.blocks, (block) => block.start > offset);
  return map.blocks[Math.max(0, after - 1)] ?? null;
}

/**
 * The document offset of a DOM place. Between two blocks, `lean` says which one takes it: the start
 * of the next ('forward') or the end of the one before ('backward'); beyond the sheet it is clamped.
 * Null when the place is in another tree or the sheet has no blocks.
 */
export function offsetOf(
  map: SheetMap,
  node: Node,
  offset: number,
  lean: 'forward' | 'backward',
): number | null {
  const own = map.blocksByText.get(node);
  if (own) return own.start + Math.min(offset, own.end - own.start);
  const first = map.blocks[0];
  const last = map.blocks.at(-1);
  if (!first || !last || node.getRootNode() !== map.root.getRootNode()) return null;
  const index = firstIndex(map.blocks, (block) => comparePlace(block, node, offset) <= 0);
  if (lean === 'forward') return map.blocks[index]?.start ?? last.end;
  return map.blocks[index - 1]?.end ?? first.start;
}

/** Negative when the place lies before the block's text, positive when after it. */
function comparePlace(block: SheetBlock, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(block.text ?? block.element);
  return range.comparePoint(node, offset);
}
