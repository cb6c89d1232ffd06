import { type Span, snapToWords } from '@isnad/text';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spanRects } from '../sheet/rects.ts';
import { mountSheet, type TrialSheet } from '../trial-sheet.ts';
import { createHandles, type Handles } from './handles.ts';

let sheet: TrialSheet;
let handles: Handles;
let told: string[];

beforeEach(() => {
  sheet = mountSheet(['باتت الصين أكبر مستورد للنفط OpenAI والفحم 240 مليار']);
  told = [];
  const words = (span: Span) => sheet.text.slice(span.start, span.end);
  handles = createHandles(sheet.map, {
    snap(span, edge, offset, fine) {
      const pulled = { ...span, [edge]: offset };
      if (pulled.start >= pulled.end) return null;
      return fine ? pulled : snapToWords({ text: sheet.text, blocks: [block()] }, pulled);
    },
    preview: (span) => told.push(`preview ${words(span)}`),
    commit: (span) => told.push(`commit ${words(span)}`),
  });
});
afterEach(() => {
  handles.dispose();
  sheet.remove();
});

function block() {
  const { start, end } = sheet.map.blocks[0] ?? { start: 0, end: 0 };
  return { kind: 'paragraph', level: 0, direction: 'rtl', language: 'ar', start, end } as const;
}

const handle = (edge: 'start' | 'end') => {
  const found = sheet.map.root.querySelector(`.handle-layer > .handle.${edge}`);
  if (!found) throw new Error(`No handle at the ${edge}`);
  return found;
};
const middle = (rect: DOMRect) => ({
  x: rect.left + rect.width / 2,
  y: rect.top + rect.height / 2,
});
const box = (words: string) => spanRects(sheet.map, sheet.find(words))[0] ?? new DOMRect();

function point(
  at: Element,
  type: string,
  { x, y }: { x: number; y: number },
  altKey = false,
): void {
  const place = { clientX: x, clientY: y, altKey, pointerId: 1, button: 0 };
  at.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, ...place }));
}

function pull(
  edge: 'start' | 'end',
  to: { x: number; y: number },
  last = 'pointerup',
  alt = false,
) {
  const from = middle(handle(edge).getBoundingClientRect());
  // Held by its knob, under the line.
  const below = { x: from.x, y: from.y + 18 };
  point(handle(edge), 'pointerdown', below, alt);
  point(handle(edge), 'pointermove', { x: to.x, y: to.y + 18 }, alt);
  point(handle(edge), last, { x: to.x, y: to.y + 18 }, alt);
}

describe('where the handles stand', () => {
  test.each([
    ['Arabic words: start at the right, end at the left', 'أكبر مستورد', 'right', 'left'],
    ['a Latin name: start at the left, end at the right', 'OpenAI', 'left', 'right'],
    ['a figure: start at the left, end at the right', '240', 'left', 'right'],
  ] as const)('%s', (_, words, start, end) => {
    const span = sheet.find(words);
    handles.show(span);
    const letter = (offset: number) =>
      spanRects(sheet.map, { start: offset, end: offset + 1 })[0] ?? new DOMRect();
    const x = (edge: 'start' | 'end') => middle(handle(edge).getBoundingClientRect()).x;
    expect(x('start')).toBeCloseTo(letter(span.start)[start], 1);
    expect(x('end')).toBeCloseTo(letter(span.end - 1)[end], 1);
  });

  test('they follow the lines and go with the words', () => {
    handles.show(sheet.find('والفحم'));
    sheet.map.root.style.inlineSize = '200px';
    handles.relayout();
    expect(handle('start').getBoundingClientRect().top).toBeCloseTo(box('والفحم').top, 1);
    handles.show(null);
    expect(sheet.map.root.querySelector('.handle')).toBeNull();
  });
});

describe('pulling a handle', () => {
  beforeEach(() => handles.show(sheet.find('أكبر مستورد')));

  test('takes whole words and says so when it is let go', () => {
    pull('end', middle(box('للنفط')));
    expect(told).toEqual(['preview أكبر مستورد للنفط', 'commit أكبر مستورد للنفط']);
    pull('start', middle(box('الصين')));
    expect(told.at(-1)).toBe('commit الصين أكبر مستورد للنفط');
  });

  test('with Alt stops inside a word', () => {
    pull('end', middle(box('للنفط')), 'pointerup', true);
    expect(told.at(-1)).toMatch(/^commit أكبر مستورد لل?ن?ف?$/u);
  });

  test('is refused past the other end and says nothing', () => {
    pull('end', middle(box('باتت')));
    expect(told).toEqual([]);
  });

  test('goes back when the system takes the pointer away', () => {
    pull('end', middle(box('للنفط')), 'pointercancel');
    expect(told).toEqual(['preview أكبر مستورد للنفط', 'preview أكبر مستورد']);
    expect(middle(handle('end').getBoundingClientRect()).x).toBeCloseTo(box('مستورد').left, 1);
  });

  test('beside the words changes nothing', () => {
    pull('end', { x: 1, y: 1 });
    expect(told).toEqual([]);
  });
});
