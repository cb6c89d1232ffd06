import { afterEach, expect, test } from 'vitest';
import { caretRect } from '../sheet/caret-rect.ts';
import { spanRects } from '../sheet/rects.ts';
import { mountSheet, type TrialSheet } from '../trial-sheet.ts';
import { type CaretView, createCaretView } from './caret-view.ts';

let sheet: TrialSheet;
let view: CaretView | null = null;
afterEach(() => {
  view?.dispose();
  view = null;
  sheet.remove();
});

const box = (words: string) => spanRects(sheet.map, sheet.find(words))[0] ?? new DOMRect();
const letter = (offset: number) =>
  spanRects(sheet.map, { start: offset, end: offset + 1 })[0] ?? new DOMRect();

test.each([
  ['before an Arabic word, at its right', 'أكثر', 'start', 'forward', 'right'],
  ['after an Arabic word, at its left', 'أكثر', 'end', 'backward', 'left'],
  ['before a figure, at its left', '240', 'start', 'forward', 'left'],
  ['after a figure, at its right', '240', 'end', 'backward', 'right'],
  ['before a Latin name, at its left', 'OpenAI', 'start', 'forward', 'left'],
  ['after a Latin name, at its right', 'OpenAI', 'end', 'backward', 'right'],
  ['before Arabic figures, at their left', '٣٥', 'start', 'forward', 'left'],
  ['before an opening quote in Arabic, at its right', '«قال', 'start', 'forward', 'right'],
] as const)('a caret stands %s', (_, words, edge, lean, side) => {
  sheet = mountSheet(['أكثر من 240 مليار', 'وفي OpenAI نحو ٣٥ «قال» نعم']);
  const span = sheet.find(words);
  const first = edge === 'start' ? span.start : span.end - 1;
  expect(caretRect(sheet.map, span[edge], lean)?.left).toBeCloseTo(letter(first)[side], 1);
});

test('a caret in an English block stands before its letter, at the left', () => {
  sheet = mountSheet(['Trade grew'], 'ltr');
  const { start } = sheet.find('grew');
  expect(caretRect(sheet.map, start)?.left).toBeCloseTo(box('grew').left, 1);
});

test('a caret never stands inside lam with alef', () => {
  sheet = mountSheet(['سلام']);
  expect(caretRect(sheet.map, 2, 'forward')?.left).toBeCloseTo(
    caretRect(sheet.map, 1, 'forward')?.left ?? Number.NaN,
    1,
  );
});

test('a caret at the end of a block and in an empty block has its line', () => {
  sheet = mountSheet(['نص', '', 'آخر']);
  const [first, empty] = sheet.map.blocks;
  expect(caretRect(sheet.map, first?.end ?? 0)?.left).toBeCloseTo(box('نص').left, 1);
  expect(caretRect(sheet.map, empty?.start ?? 0)?.left).toBe(
    empty?.element.getBoundingClientRect().right,
  );
});

test('the caret is drawn over the words, follows them, and goes', () => {
  sheet = mountSheet();
  const before = sheet.map.root.innerHTML;
  view = createCaretView(sheet.map);
  const drawn = () =>
    sheet.map.root.querySelector('.caret-layer > .caret')?.getBoundingClientRect();
  const { start, end } = sheet.find('وبكين');
  view.show({ anchor: start, focus: start });
  const middle = (rect: DOMRect | undefined) => (rect ? (rect.left + rect.right) / 2 : Number.NaN);
  expect(middle(drawn())).toBeCloseTo(box('وبكين').right, 1);
  view.show({ anchor: start, focus: end });
  expect(middle(drawn())).toBeCloseTo(box('وبكين').left, 1);
  expect(drawn()?.height).toBeCloseTo(box('وبكين').height, 1);
  sheet.map.root.style.inlineSize = '240px';
  view.relayout();
  expect(middle(drawn())).toBeCloseTo(box('وبكين').left, 1);
  expect(drawn()?.top).toBeCloseTo(box('وبكين').top, 1);
  view.show(null);
  expect(drawn()).toBeUndefined();
  view.dispose();
  expect(sheet.map.root.innerHTML).toBe(before);
});
