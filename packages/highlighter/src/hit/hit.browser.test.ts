import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spanRects } from '../sheet/rects.ts';
import { mountSheet, type TrialSheet } from '../trial-sheet.ts';
import { claimsAt, nextInStack, offsetAtPoint } from './hit.ts';
import { type IntervalIndex, indexIntervals } from './interval-index.ts';

let sheet: TrialSheet;
let index: IntervalIndex;
beforeEach(() => {
  sheet = mountSheet();
  index = indexIntervals([
    { id: 'trade', spans: [sheet.find('أكثر من 240 مليار دولار')] },
    { id: 'sum', spans: [sheet.find('240 مليار')] },
    { id: 'gas', spans: [sheet.find('وتستعد لتجاوز أوروبا في شراء الغاز عام 2025')] },
  ]);
});
afterEach(() => sheet.remove());

function middleOf(words: string): { x: number; y: number } {
  const rect = spanRects(sheet.map, sheet.find(words))[0] ?? new DOMRect();
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

function at(words: string, moveX = 0, moveY = 0): string[] {
  const { x, y } = middleOf(words);
  return claimsAt(sheet.map, index, x + moveX, y + moveY);
}

describe('claims under the pointer', () => {
  test.each([
    ['a letter of one claim', 'أكثر', ['trade']],
    ['a letter of two claims, the inner first', 'مليار', ['sum', 'trade']],
    ['a Latin digit inside Arabic', '240', ['sum', 'trade']],
    ['words of no claim', 'موسكو', []],
    ['digits on a later line', '2025', ['gas']],
  ])('%s', (_, words, ids) => {
    expect(at(words)).toEqual(ids);
  });

  test('every letter of a claim is hit at its middle', () => {
    const { start, end } = sheet.find('وتستعد لتجاوز أوروبا في شراء الغاز عام 2025');
    for (let letter = start; letter < end; letter++) {
      for (const rect of spanRects(sheet.map, { start: letter, end: letter + 1 })) {
        const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
        expect(claimsAt(sheet.map, index, x, y)).toEqual(['gas']);
      }
    }
  });

  test('every letter of a long English passage in an Arabic line is hit from edge to edge', () => {
    sheet.remove();
    sheet = mountSheet(['قالت The quick brown fox jumps over أمس']);
    const passage = sheet.find('The quick brown fox jumps over');
    index = indexIntervals([{ id: 'fox', spans: [passage] }]);
    for (let letter = passage.start; letter < passage.end; letter++) {
      for (const rect of spanRects(sheet.map, { start: letter, end: letter + 1 })) {
        for (const x of [rect.left + 0.5, rect.left + rect.width / 2, rect.right - 0.5]) {
          expect(claimsAt(sheet.map, index, x, rect.top + 5)).toEqual(['fox']);
        }
      }
    }
  });

  test('a claim cut inside lam with alef is hit on all that is painted of it', () => {
    sheet.remove();
    sheet = mountSheet(['سلام']);
    index = indexIntervals([{ id: 'cut', spans: [{ start: 0, end: 2 }] }]);
    const [both] = spanRects(sheet.map, { start: 1, end: 3 });
    const y = (both?.top ?? 0) + 5;
    expect(claimsAt(sheet.map, index, (both?.left ?? 0) + 1, y)).toEqual(['cut']);
    expect(claimsAt(sheet.map, index, (both?.right ?? 0) - 1, y)).toEqual(['cut']);
  });

  test('browsers that know only the older caret call find the same claims', () => {
    const known = Object.getOwnPropertyDescriptor(Document.prototype, 'caretPositionFromPoint');
    const words = ['أكثر', 'مليار', '240', 'موسكو', '2025'];
    const newer = words.map((each) => at(each));
    Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint');
    try {
      expect('caretPositionFromPoint' in document).toBe(false);
      expect(words.map((each) => at(each))).toEqual(newer);
    } finally {
      if (known) Object.defineProperty(Document.prototype, 'caretPositionFromPoint', known);
    }
  });

  test('margins and gaps between lines belong to no claim', () => {
    const line = spanRects(sheet.map, sheet.find('أكثر'))[0] ?? new DOMRect();
    expect(claimsAt(sheet.map, index, line.right + 20, line.top + 10)).toEqual([]);
    expect(claimsAt(sheet.map, index, line.left + 5, line.top - 4)).toEqual([]);
    expect(claimsAt(sheet.map, index, line.left + 5, line.bottom + 4)).toEqual([]);
    expect(claimsAt(sheet.map, index, 2, innerHeight - 2)).toEqual([]);
  });

  test('repeated clicks go through the stack and begin again', () => {
    const stack = at('240');
    const first = nextInStack(stack, null);
    const second = nextInStack(stack, first);
    expect([first, second, nextInStack(stack, second)]).toEqual(['sum', 'trade', 'sum']);
    expect(nextInStack(stack, 'gas')).toBe('sum');
    expect(nextInStack([], 'gas')).toBeNull();
  });

  test('a point gives the offset beside its letter, and none off the blocks', () => {
    const { start, end } = sheet.find('موسكو');
    const { x, y } = middleOf('موسكو');
    const offset = offsetAtPoint(sheet.map, x, y);
    expect(offset).toBeGreaterThan(start);
    expect(offset).toBeLessThan(end);
    expect(offsetAtPoint(sheet.map, -5, -5)).toBeNull();
  });
});
