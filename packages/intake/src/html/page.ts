/** Reads a saved web page, or what a word processor puts on the clipboard. */

import type { IntakeRefusal } from '../intake-refusal.ts';
import type { Manuscript, RoughBlock } from '../manuscript.ts';
import type { NoticeTally } from '../notice.ts';
import { outlineLines } from '../plain/outline.ts';
import { findContent } from './content.ts';
import { readFlow } from './flow.ts';
import { readImprint } from './imprint.ts';
import { type HtmlParent, parseHtml } from './tree.ts';

/** Pasted paragraphs without a single heading are outlined as plain text would be. */
function withOutline(blocks: readonly RoughBlock[]): readonly RoughBlock[] {
  if (blocks.some((block) => block.kind !== 'paragraph')) return blocks;
  const outline = outlineLines(blocks.map((block) => block.text));
  return blocks.map((block, at) => {
    const { kind, level } = outline[at] ?? block;
    return { ...block, kind, level };
  });
}

function readPage(page: HtmlParent, tally: NoticeTally): Manuscript {
  const content = findContent(page);
  const imprint = readImprint(page, content);
  const blocks = readFlow(content, tally);
  const isFragment = imprint.headline === null && !imprint.pageTitle;
  return { blocks: isFragment ? withOutline(blocks) : blocks, imprint };
}

/** Text only comes out: markup, scripts and addresses stay behind. */
export function readHtml(text: string, tally: NoticeTally): Manuscript | IntakeRefusal {
  const page = parseHtml(text);
  return 'refusal' in page ? page : readPage(page, tally);
}
