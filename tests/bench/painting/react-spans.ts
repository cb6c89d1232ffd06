// What a team without the highlight API would write: React elements split wherever a claim begins or ends.
import { cutOverlaps } from '@isnad/highlighter';
import type { Block } from '@isnad/text';
import { createElement, memo, useLayoutEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Mark } from './article.ts';
import type { Sheet, Technique } from './techniques.ts';

type Interval = { id: string; start: number; end: number };

const roots = new WeakMap<HTMLElement, Root>();

/** The article stands before anything is measured, as it would. */
export function prepareReact(sheet: Sheet): Promise<void> {
  sheet.root.replaceChildren();
  const root = createRoot(sheet.root);
  roots.set(sheet.root, root);
  return show(root, sheet, []);
}

export const reactSpans: Technique = (sheet, marks) => {
  const root = roots.get(sheet.root);
  if (!root) throw new Error('The article was not prepared for React');
  return show(root, sheet, marks);
};

function show(root: Root, sheet: Sheet, marks: readonly Mark[]): Promise<void> {
  return new Promise((resolve) => {
    root.render(createElement(Article, { sheet, marks, onShown: resolve }));
  });
}

interface ArticleProps {
  readonly sheet: Sheet;
  readonly marks: readonly Mark[];
  readonly onShown: () => void;
}

const none: Interval[] = [];

function Article({ sheet, marks, onShown }: ArticleProps) {
  const { text, blocks } = sheet.document;
  const intervals = intervalsByBlock(blocks, marks);
  useLayoutEffect(onShown);
  const paragraphOf = (block: Block) => {
    const own = intervals.get(block.start) ?? none;
    return createElement(Paragraph, { key: block.start, text, block, intervals: own });
  };
  return blocks.map(paragraphOf);
}

const Paragraph = memo(function Paragraph(props: {
  readonly text: string;
  readonly block: Block;
  readonly intervals: readonly Interval[];
}) {
  const { text, block, intervals } = props;
  const parts = [];
  let from = block.start;
  for (const { start, end, ids } of cutOverlaps(intervals)) {
    if (start > from) parts.push(text.slice(from, start));
    const className = `depth-${Math.min(3, ids.length)}`;
    parts.push(createElement('span', { key: start, className }, text.slice(start, end)));
    from = end;
  }
  parts.push(text.slice(from, block.end));
  return createElement('p', null, parts);
});

function intervalsByBlock(blocks: readonly Block[], marks: readonly Mark[]) {
  const found = new Map<number, Interval[]>();
  const ordered = marks
    .flatMap(({ id, spans }) => spans.map((span) => ({ id, ...span })))
    .sort((one, other) => one.start - other.start);
  let first = 0;
  for (const interval of ordered) {
    while ((blocks[first]?.end ?? Number.POSITIVE_INFINITY) <= interval.start) first += 1;
    for (let at = first; (blocks[at]?.start ?? Number.POSITIVE_INFINITY) < interval.end; at += 1) {
      const block = blocks[at];
      if (!block) break;
      const start = Math.max(block.start, interval.start);
      const end = Math.min(block.end, interval.end);
      const inBlock = found.get(block.start) ?? [];
      if (start < end) inBlock.push({ id: interval.id, start, end });
      found.set(block.start, inBlock);
    }
  }
  return found;
}
