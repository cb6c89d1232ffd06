/** A small real sheet for the browser tests: Arabic with Latin digits, markers outside the blocks. */
import { type Direction, joinBlocks, type Span } from '@isnad/text';
import { createSheetMap, type SheetMap } from './sheet/sheet-map.ts';

/** A mounted sheet; `find` gives the span of the first occurrence of some words in the whole text. */
export interface TrialSheet {
  readonly map: SheetMap;
  readonly text: string;
  find(words: string): Span;
  remove(): void;
}

const arabic = [
  'أكثر من 240 مليار دولار العام الماضي بين موسكو وبكين',
  'باتت الصين أكبر مستورد للنفط والفحم الروسيين وتستعد لتجاوز أوروبا في شراء الغاز عام 2025 كما قال الخبراء',
];

/** Mounts the blocks as a sheet in the page, each followed by a marker that is no text of the article. */
export function mountSheet(
  texts: readonly string[] = arabic,
  direction: Direction = 'rtl',
): TrialSheet {
  const { text, blocks } = joinBlocks(
    texts.map((words) => ({ kind: 'paragraph', level: 0, text: words, direction, language: 'ar' })),
  );
  const root = document.createElement('article');
  root.dir = direction;
  root.style.cssText = 'position:relative;isolation:isolate;inline-size:320px;padding:40px';
  for (const block of blocks) root.append(toElement(text, block), marker());
  document.body.append(root);
  return {
    map: createSheetMap(root),
    text,
    find(words) {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`Not in the sheet: ${words}`);
      return { start, end: start + words.length };
    },
    remove: () => root.remove(),
  };
}

/** What the highlight API has to paint, as `name: words`, in the registry's order. */
export function paintedWords(): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map(({ startContainer, startOffset, endOffset }) => {
      return `${name}: ${startContainer.textContent?.slice(startOffset, endOffset)}`;
    }),
  );
}

function toElement(text: string, block: Span): HTMLElement {
  const element = document.createElement('p');
  element.dataset.start = String(block.start);
  element.textContent = text.slice(block.start, block.end);
  element.style.cssText = 'font:20px/2.4 serif;margin:0 0 24px';
  return element;
}

function marker(): HTMLElement {
  const button = document.createElement('button');
  button.textContent = '1';
  button.style.cssText = 'position:absolute;inset-block-start:0';
  return button;
}
