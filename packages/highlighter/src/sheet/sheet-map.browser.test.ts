import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lineRects } from '../layout/geometry.ts';
import { mountSheet, type TrialSheet } from '../trial-sheet.ts';
import { caretRect } from './caret-rect.ts';
import { offsetOf, placeOf } from './place.ts';
import { spanRects, staticRanges } from './rects.ts';
import { createSheetMap } from './sheet-map.ts';

let sheet: TrialSheet;
beforeEach(() => {
  sheet = mountSheet();
});
afterEach(() => sheet.remove());

describe('places in the sheet and offsets in the article', () => {
  test('every offset of every block finds its way back', () => {
    for (const block of sheet.map.blocks) {
      for (let at = block.start; at <= block.end; at++) {
        const place = placeOf(sheet.map, at, 'forward');
        expect(place?.offset).toBe(at - block.start);
        expect(place && offsetOf(sheet.map, place.node, place.offset, 'forward')).toBe(at);
      }
    }
  });

  test('a place between blocks leans to the one asked for', () => {
    const [first, second] = sheet.map.blocks;
    const [start, end] = [second?.start, first?.end];
    const places: [Node, number][] = [
      [sheet.map.root, 1],
      [sheet.map.root, 2],
      [sheet.map.root.querySelector('button')?.firstChild ?? document, 1],
      [first?.element ?? document, 1],
    ];
    for (const [node, offset] of places) {
      expect(offsetOf(sheet.map, node, offset, 'forward')).toBe(start);
      expect(offsetOf(sheet.map, node, offset, 'backward')).toBe(end);
    }
  });

  test('places beyond the sheet are clamped and foreign trees are refused', () => {
    expect(offsetOf(sheet.map, document.body, 0, 'backward')).toBe(0);
    const { body } = document;
    expect(offsetOf(sheet.map, body, body.childNodes.length, 'forward')).toBe(sheet.text.length);
    expect(offsetOf(sheet.map, document.createElement('p'), 0, 'forward')).toBeNull();
  });

  test('a span across two blocks becomes one range in each', () => {
    const { start } = sheet.find('وبكين');
    const { end } = sheet.find('باتت');
    const ranges = staticRanges(sheet.map, { start, end });
    const words = ranges.map((r) =>
      r.startContainer.textContent?.slice(r.startOffset, r.endOffset),
    );
    expect(words).toEqual(['وبكين', 'باتت']);
  });

  test.each([
    ['whose place is no offset', 'data-start', '1.5'],
    ['that is shorter than it says', 'data-end', '9'],
  ])('a block %s is refused', (_, name, value) => {
    const element = document.createElement('article');
    element.innerHTML = '<p data-start="0">نص</p>';
    element.querySelector('p')?.setAttribute(name, value);
    expect(() => createSheetMap(element)).toThrow('Not a block of a sheet');
  });
});

describe('boxes on screen', () => {
  test('Latin digits split a line into boxes that make one line', () => {
    const rects = spanRects(sheet.map, sheet.find('من 240 مليار'));
    expect(rects.length).toBe(3);
    const lines = lineRects(rects);
    expect(lines?.first).toEqual(lines?.last);
    expect(lines?.first.left).toBe(Math.min(...rects.map((rect) => rect.left)));
    expect(lines?.first.right).toBe(Math.max(...rects.map((rect) => rect.right)));
  });

  test('the caret walks right to left through Arabic and left to right through its digits', () => {
    const x = (offset: number) => caretRect(sheet.map, offset)?.left ?? Number.NaN;
    const arabic = sheet.find('أكثر');
    expect(x(arabic.start)).toBeGreaterThan(x(arabic.end));
    const digits = sheet.find('240');
    expect(x(digits.start + 1)).toBeLessThan(x(digits.start + 2));
    expect(caretRect(sheet.map, arabic.start)?.width).toBe(0);
  });

  test('the caret has a place at the end of the text and in an empty block', () => {
    expect(caretRect(sheet.map, sheet.text.length)?.height).toBeGreaterThan(0);
    const empty = mountSheet(['', 'نص']);
    expect(caretRect(empty.map, 0)?.left).toBe(
      empty.map.blocks[0]?.element.getBoundingClientRect().right,
    );
    empty.remove();
  });
});
