import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spanRects } from '../sheet/rects.ts';
import { mountSheet, paintedWords as painted, type TrialSheet } from '../trial-sheet.ts';
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
});

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
    second.paint([{ id: 'other', spans: [other.find('وبكين')], tone: 'true' }]);
    painter.dispose();
    expect(painted()).toEqual(['v-true: وبكين']);
    second.dispose();
    expect(CSS.highlights.size).toBe(0);
    other.remove();
  });
});

test('parts of a word are laid under its letters, and no letter in part', () => {
  sheet.remove();
  sheet = mountSheet(['قال إن الإسلامَ دين سلام']);
  const wordEdges = createPainter(sheet.map);
  const alef = sheet.text.indexOf('إسلام');
  wordEdges.paint([{ id: 'cut', spans: [{ start: alef, end: alef + 4 }], tone: 'true' }]);
  wordEdges.setSelection([{ start: alef + 5, end: alef + 6 }]);
  expect(painted()).toEqual([]);
  const widthOf = (words: string) => {
    const start = sheet.text.indexOf(words);
    const rects = spanRects(sheet.map, { start, end: start + words.length });
    return rects.reduce((sum, { width }) => sum + width, 0);
  };
  for (const [name, words] of [
    ['v-true', 'لإسلا'],
    ['sel', 'مَ'],
  ] as const) {
    const boxes = [...sheet.map.root.querySelectorAll(`.paint-${name}`)];
    const width = boxes.reduce((sum, box) => sum + box.getBoundingClientRect().width, 0);
    expect(width).toBeCloseTo(widthOf(words), 0);
  }
  wordEdges.dispose();
});

function isKnown(name: string): boolean {
  return highlightNames.some((known) => known === name);
}
