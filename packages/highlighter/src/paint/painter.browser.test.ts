import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountSheet, type TrialSheet } from '../trial-sheet.ts';
import { highlightNames, tones } from './names.ts';
import { createPainter, type Painter } from './painter.ts';
import type { PaintMark } from './strokes.ts';

let sheet: TrialSheet;
let painter: Painter;
let marks: PaintMark[];

beforeEach(() => {
  sheet = mountSheet();
  painter = createPainter(sheet.map);
  marks = [
    { id: 'trade', spans: [sheet.find('أكثر من 240 مليار دولار')], tone: 'true' },
    { id: 'sum', spans: [sheet.find('240 مليار')], tone: 'false' },
    { id: 'gas', spans: [sheet.find('وتستعد لتجاوز أوروبا')], tone: 'unproven' },
  ];
});
afterEach(() => {
  painter.dispose();
  sheet.remove();
  vi.unstubAllGlobals();
});

/** What is painted, as `name: words`, in the registry's order. */
function painted(): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map(
      (r) => `${name}: ${r.startContainer.textContent?.slice(r.startOffset, r.endOffset)}`,
    ),
  );
}

describe('painting by the highlight API', () => {
  test('claims are painted and the letters of the sheet are left alone', () => {
    const before = sheet.map.root.innerHTML;
    painter.paint(marks);
    painter.setActive('gas');
    painter.setHover('trade');
    painter.setSelection([sheet.find('موسكو')]);
    expect(sheet.map.root.innerHTML).toBe(before);
    expect(painted().sort()).toEqual([
      'a-unproven: وتستعد لتجاوز أوروبا',
      'deep-true: 240 مليار',
      'hover: أكثر من 240 مليار دولار',
      'sel: موسكو',
      'v-false: 240 مليار',
      'v-true:  دولار',
      'v-true: أكثر من ',
    ]);
  });

  test('all tones over each other stay within 24 known names', () => {
    const span = sheet.find('باتت الصين');
    const stack = [...tones, ...tones].map((tone, n) => ({
      id: `${n}`,
      tone,
      spans: [{ start: span.start + n, end: span.end + n * 2 }],
    }));
    painter.paint(stack);
    painter.setActive('7');
    painter.setHover('3');
    painter.setSelection([span]);
    expect(CSS.highlights.size).toBeGreaterThan(8);
    expect(CSS.highlights.size).toBeLessThanOrEqual(24);
    expect([...CSS.highlights.keys()].filter((name) => !isKnown(name))).toEqual([]);
  });

  test('repainting one claim leaves the ranges of the others where they are', () => {
    painter.paint(marks);
    const kept = [...(CSS.highlights.get('v-unproven') ?? [])];
    const highlight = CSS.highlights.get('v-false');
    painter.paint(marks.map((mark) => (mark.id === 'sum' ? { ...mark, tone: 'half' } : mark)));
    expect([...(CSS.highlights.get('v-unproven') ?? [])][0]).toBe(kept[0]);
    expect(highlight?.size).toBe(0);
    expect(painted()).toContain('v-half: 240 مليار');
  });

  test('activity and hover leave with the pointer', () => {
    painter.paint(marks);
    const rest = painted().sort();
    painter.setActive('trade');
    painter.setHover('gas');
    expect(painted()).toContain('a-true: أكثر من 240 مليار دولار');
    expect(painted()).toContain('deep-false: 240 مليار');
    painter.setActive(null);
    painter.setHover(null);
    expect(painted().sort()).toEqual(rest);
  });

  test('a painter that leaves takes only its own paint', () => {
    const other = mountSheet();
    const second = createPainter(other.map);
    painter.paint(marks);
    second.paint([{ id: 'other', spans: [other.find('بكين')], tone: 'true' }]);
    painter.dispose();
    expect(painted()).toEqual(['v-true: بكين']);
    second.dispose();
    expect(CSS.highlights.size).toBe(0);
    other.remove();
  });
});

describe('painting without the highlight API', () => {
  test('rectangles lie under the letters, follow them, and leave nothing behind', () => {
    vi.stubGlobal('CSS', {});
    const before = sheet.map.root.innerHTML;
    const overlay = createPainter(sheet.map);
    overlay.paint(marks);
    const box = () => sheet.map.root.querySelector('.paint-layer > .paint.paint-v-unproven');
    const words = () => wordsBox(sheet, 'وتستعد لتجاوز أوروبا');
    expectClose(box(), words());
    sheet.map.root.style.inlineSize = '260px';
    overlay.relayout();
    expectClose(box(), words());
    overlay.paint([]);
    expect(box()).toBeNull();
    overlay.dispose();
    expect(sheet.map.root.innerHTML).toBe(before);
  });
});

function isKnown(name: string): boolean {
  return highlightNames.some((known) => known === name);
}

function wordsBox({ map, find }: TrialSheet, words: string): DOMRect | undefined {
  const block = map.blocks[1];
  const range = document.createRange();
  const { start, end } = find(words);
  range.setStart(block?.text ?? document, start - (block?.start ?? 0));
  range.setEnd(block?.text ?? document, end - (block?.start ?? 0));
  return range.getClientRects()[0];
}

function expectClose(box: Element | null, words: DOMRect | undefined): void {
  const rect = box?.getBoundingClientRect();
  expect(rect?.left).toBeCloseTo(words?.left ?? Number.NaN, 1);
  expect(rect?.top).toBeCloseTo(words?.top ?? Number.NaN, 1);
  expect(rect?.width).toBeCloseTo(words?.width ?? Number.NaN, 1);
}
