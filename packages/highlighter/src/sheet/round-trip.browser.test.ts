import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { offsetOf, placeOf } from './place.ts';
import { staticRanges } from './rects.ts';
import { readSelection, selectSpan } from './selection.ts';
import { createSheetMap, type SheetMap } from './sheet-map.ts';

let root: HTMLElement | null = null;
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  root?.remove();
});

/** A block as its pieces: words of the article, words in bold, and markers that are no text. */
type Piece = { kind: 'words' | 'bold' | 'marker'; text: string };

const words = fc.oneof(
  fc.constantFrom('سلام', 'مُحَمَّد', 'الإسلام', ' 240 ', 'OpenAI', '👩‍👩‍👧', '\u200f', '💩'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const piece = fc.record<Piece>({
  kind: fc.constantFrom('words', 'words', 'bold', 'marker'),
  text: words.map((text) => text.replace(/\r/g, '')),
});
const sheets = fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

function mount(blocks: readonly Piece[][]): { map: SheetMap; text: string } {
  root?.remove();
  root = document.createElement('article');
  root.dir = 'rtl';
  const texts: string[] = [];
  let start = 0;
  for (const pieces of blocks) {
    const text = pieces.flatMap(({ kind, text }) => (kind === 'marker' ? [] : [text])).join('');
    root.append(toElement(pieces, start, start + text.length), marker('3'));
    texts.push(text);
    start += text.length + 1;
  }
  document.body.append(root);
  return { map: createSheetMap(root), text: texts.join('\n') };
}

function toElement(pieces: readonly Piece[], start: number, end: number): HTMLElement {
  const block = document.createElement('p');
  block.dataset.start = String(start);
  block.dataset.end = String(end);
  for (const { kind, text } of pieces) {
    if (kind === 'words') block.append(text);
    else if (kind === 'marker') block.append(marker(text));
    else block.append(Object.assign(document.createElement('b'), { textContent: text }));
  }
  return block;
}

function marker(text: string): HTMLElement {
  const button = document.createElement('button');
  button.dataset.marker = '';
  button.textContent = text;
  return button;
}

test('every offset has a place in the page and finds its way back', () => {
  fc.assert(
    fc.property(sheets, (blocks) => {
      const { map } = mount(blocks);
      for (const block of map.blocks) {
        for (let at = block.start; at <= block.end; at++) {
          for (const lean of ['forward', 'backward'] as const) {
            const place = placeOf(map, at, lean);
            expect(place && offsetOf(map, place.node, place.offset, lean)).toBe(at);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('every place in the page has an offset, and no marker moves it', () => {
  fc.assert(
    fc.property(sheets, (blocks) => {
      const { map, text } = mount(blocks);
      const nodes = document.createTreeWalker(map.root, NodeFilter.SHOW_ALL);
      let before = 0;
      while (nodes.nextNode()) {
        const offset = offsetOf(map, nodes.currentNode, 0, 'forward') ?? Number.NaN;
        expect(offset).toBeGreaterThanOrEqual(before);
        expect(offset).toBeLessThanOrEqual(text.length);
        before = offset;
      }
    }),
    { numRuns: 60 },
  );
});

test('a painted stretch is exactly its words, whatever stands between them', () => {
  const cases = sheets.chain((blocks) =>
    fc.tuple(fc.constant(blocks), fc.nat(), fc.nat()).map(([sheet, one, other]) => {
      return { sheet, one, other };
    }),
  );
  fc.assert(
    fc.property(cases, ({ sheet, one, other }) => {
      const { map, text } = mount(sheet);
      const [a, b] = [one % (text.length + 1), other % (text.length + 1)];
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const painted = staticRanges(map, span).map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      );
      expect(painted.join('')).toBe(text.slice(span.start, span.end).replaceAll('\n', ''));
    }),
    { numRuns: 60 },
  );
});

test('words that were selected are read back as the same words', () => {
  const { map, text } = mount([
    [
      { kind: 'words', text: 'قال ' },
      { kind: 'marker', text: '12' },
      { kind: 'bold', text: 'الإسلام' },
    ],
    [
      { kind: 'marker', text: '7' },
      { kind: 'words', text: 'سلام 💩' },
    ],
  ]);
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      selectSpan(map, { start, end });
      const read = readSelection(map);
      // The line feed between blocks is no letter: a selection of it alone is none.
      const letters = (span: { start: number; end: number } | null) =>
        span ? text.slice(span.start, span.end).trim() : '';
      expect(letters(read)).toBe(text.slice(start, end).trim());
    }
  }
});
