/** Reads Markdown as the article that its author saw in the preview. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { type BlockStyle, BlockWriter, plainStyle } from '../block-writer.ts';
import { readFlow } from '../html/flow.ts';
import { parseHtml } from '../html/tree.ts';
import type { Manuscript, RoughBlock } from '../manuscript.ts';
import type { NoticeTally } from '../notice.ts';
import { readPlainText } from '../plain/plain-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isTangled } from './tangle.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root['children'][number];

/** The style that a container gives to what it holds. */
function styleInside(node: Content, around: BlockStyle): BlockStyle {
  if (node.type === 'heading') return { ...around, kind: 'heading', level: node.depth };
  if (node.type === 'blockquote') return { ...around, kind: 'quote', level: 0 };
  return node.type === 'listItem' ? { ...around, kind: 'list-item', level: 0 } : around;
}

/** Depth is bounded: containers need a mark or an indent each, and tangled text never gets here. */
class MarkdownReader {
  readonly #tally: NoticeTally;
  readonly #blocks: RoughBlock[] = [];

  constructor(tally: NoticeTally) {
    this.#tally = tally;
  }

  readBlocks(nodes: readonly Content[], style: BlockStyle): readonly RoughBlock[] {
    for (const node of nodes) this.#readBlock(node, style);
    return this.#blocks;
  }

  #readBlock(node: Content, around: BlockStyle): void {
    if (node.type === 'html') this.#readHtml(node.value);
    else if (node.type === 'code') {
      this.#write(around, (writer) => writer.preformatted(node.value));
    } else if ('children' in node) {
      const style = styleInside(node, around);
      if (node.type === 'paragraph' || node.type === 'heading') {
        this.#write(style, (writer) => this.#readLine(node.children, writer));
      } else this.readBlocks(node.children, style);
    }
  }

  #write(style: BlockStyle, fill: (writer: BlockWriter) => void): void {
    const writer = new BlockWriter();
    fill(writer);
    writer.endBlock(style);
    this.#blocks.push(...writer.blocks);
  }

  #readHtml(source: string): void {
    const page = parseHtml(source);
    // A block of HTML that is too deep to read is too deep to be part of the article.
    if ('childNodes' in page) this.#blocks.push(...readFlow(page, this.#tally));
    else this.#tally.add('embeds-removed');
  }

  #readLine(nodes: readonly Content[], writer: BlockWriter): void {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'inlineCode') writer.text(node.value);
      else if (node.type === 'break') writer.lineBreak();
      else if (node.type === 'html' && /^<br\b/i.test(node.value)) writer.lineBreak();
      else if (node.type === 'image' || node.type === 'imageReference') {
        this.#tally.add('images-dropped');
      } else if ('children' in node) {
        if (node.type === 'link' || node.type === 'linkReference')
          this.#tally.add('links-flattened');
        this.#readLine(node.children, writer);
      }
    }
  }
}

/** Front matter, headings, paragraphs, lists and quotes; marks are dropped, words are kept. */
export function readMarkdown(text: string, tally: NoticeTally): Manuscript {
  const { imprint, body } = splitFrontMatter(text);
  if (isTangled(body)) {
    tally.add('markdown-as-plain');
    const plain = readPlainText(body);
    return {
      blocks: plain.blocks,
      imprint: { ...imprint, byline: imprint.byline ?? plain.imprint.byline },
    };
  }
  const blocks = new MarkdownReader(tally).readBlocks(fromMarkdown(body).children, plainStyle);
  return { blocks, imprint };
}
