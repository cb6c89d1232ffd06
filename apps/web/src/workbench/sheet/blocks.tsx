/** The article's own words. Rendered once: paint, numbers and handles lie over them and never inside. */
import type { Block, TextDocument } from '@isnad/text';
import { memo, type ReactNode } from 'react';

export const noteId = (block: Pick<Block, 'start'>) => `block-note-${block.start}`;

/** Every block holds exactly one text node, because offsets are counted in it. */
export const Blocks = memo(function Blocks({ document }: { readonly document: TextDocument }) {
  return <>{listsOf(document.blocks).map((run) => toElement(document.text, run))}</>;
});

type Run = readonly [Block, ...Block[]];

/** Neighbouring list items become one list. */
function listsOf(blocks: readonly Block[]): Run[] {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'list-item' && last?.[0].kind === 'list-item') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function toElement(text: string, run: Run): ReactNode {
  const [block] = run;
  if (block.kind !== 'list-item') return <TextBlock key={block.start} text={text} block={block} />;
  return (
    <ul key={block.start}>
      {run.map((item) => (
        <TextBlock key={item.start} text={text} block={item} />
      ))}
    </ul>
  );
}

const elements = {
  paragraph: 'p',
  'list-item': 'li',
  quote: 'blockquote',
  caption: 'p',
  'table-cell': 'p',
} as const;

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function TextBlock({ text, block }: { readonly text: string; readonly block: Block }) {
  const Element =
    block.kind === 'heading' ? (headings[block.level - 1] ?? 'h2') : elements[block.kind];
  return (
    <Element
      className={`block ${block.kind}`}
      data-start={block.start}
      data-end={block.end}
      lang={block.language}
      dir={block.direction}
      aria-describedby={noteId(block)}
    >
      {text.slice(block.start, block.end)}
    </Element>
  );
}
