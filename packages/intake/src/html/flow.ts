/** Reads the words of a page into blocks, as a browser would lay them out. */

import { type BlockStyle, BlockWriter, plainStyle } from '../block-writer.ts';
import type { RoughBlock } from '../manuscript.ts';
import type { NoticeTally } from '../notice.ts';
import { omissionOf } from './omission.ts';
import { attribute, type HtmlElement, type HtmlParent, walk } from './tree.ts';

/** Elements that begin and end a block, with what they make of their words. */
const blockElements: ReadonlyMap<string, Partial<BlockStyle>> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { kind: 'heading', level }] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, { kind: 'list-item', level: 0 }] as const),
  ...['td', 'th'].map((tag) => [tag, { kind: 'table-cell', level: 0 }] as const),
  ...['figcaption', 'caption'].map((tag) => [tag, { kind: 'caption', level: 0 }] as const),
  ['blockquote', { kind: 'quote', level: 0 }],
  ...(
    'html body address article aside center details dialog dir div dl fieldset figure form header ' +
    'hgroup hr legend main menu ol p pre search section summary table tbody tfoot thead tr ul'
  )
    .split(' ')
    .map((tag) => [tag, {}] as const),
]);

const wordTitle = /(?:^|\s)MsoTitle(?:\s|$)/;
const wordListItem = /(?:^|\s)MsoListParagraph/;

/** Word says in a class what HTML says in a tag. */
function wordStyle(element: HtmlElement): Partial<BlockStyle> {
  const name = attribute(element, 'class') ?? '';
  if (wordTitle.test(name)) return { kind: 'heading', level: 1 };
  return wordListItem.test(name) ? { kind: 'list-item', level: 0 } : {};
}

/** The style inside a block element: its own, else what surrounds it; null for inline elements. */
function styleInside(element: HtmlElement, around: BlockStyle): BlockStyle | null {
  const own = blockElements.get(element.tagName);
  if (!own) return null;
  const declared = attribute(element, 'dir')?.toLowerCase();
  const direction = declared === 'rtl' || declared === 'ltr' ? declared : null;
  return {
    ...around,
    ...own,
    ...wordStyle(element),
    language: attribute(element, 'lang') || around.language,
    // dir="auto" undoes what surrounds it: the words decide.
    direction: declared === 'auto' ? null : (direction ?? around.direction),
  };
}

class FlowReader {
  readonly writer = new BlockWriter();
  readonly #tally: NoticeTally;
  readonly #styles: { element: HtmlElement | null; style: BlockStyle }[];
  #preformatted = 0;

  constructor(tally: NoticeTally, around: BlockStyle) {
    this.#tally = tally;
    this.#styles = [{ element: null, style: around }];
  }

  get #style(): BlockStyle {
    return this.#styles.at(-1)?.style ?? plainStyle;
  }

  enter(element: HtmlElement): boolean {
    const omission = omissionOf(element);
    if (omission) {
      if (omission !== 'silently') this.#tally.add(omission);
      return false;
    }
    if (element.tagName === 'br') this.writer.lineBreak();
    if (element.tagName === 'a' && attribute(element, 'href') !== null) {
      this.#tally.add('links-flattened');
    }
    if (element.tagName === 'pre') this.#preformatted += 1;
    const style = styleInside(element, this.#style);
    if (style) {
      this.endBlock();
      this.#styles.push({ element, style });
    }
    return true;
  }

  leave(element: HtmlElement): void {
    if (element.tagName === 'pre') this.#preformatted -= 1;
    if (this.#styles.at(-1)?.element !== element) return;
    this.endBlock();
    this.#styles.pop();
  }

  text(value: string): void {
    if (this.#preformatted > 0) this.writer.preformatted(value);
    else this.writer.text(value);
  }

  endBlock(): void {
    this.writer.endBlock(this.#style);
  }
}

/** What a part of a page inherits from the elements around it, itself included. */
function inheritedStyle(part: HtmlParent): BlockStyle {
  const around: HtmlElement[] = [];
  for (let node: HtmlParent | null = part; node && 'tagName' in node; node = node.parentNode) {
    around.unshift(node);
  }
  return around.reduce((style, element) => styleInside(element, style) ?? style, plainStyle);
}

/** The blocks of a page or of a part of it, in reading order. */
export function readFlow(part: HtmlParent, tally: NoticeTally): readonly RoughBlock[] {
  const reader = new FlowReader(tally, inheritedStyle(part));
  walk(part, reader);
  reader.endBlock();
  return reader.writer.blocks;
}
