import type { Span } from '@isnad/text';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountSheet, type TrialSheet } from '../trial-sheet.ts';
import { readSelection, selectSpan } from './selection.ts';
import { watchSelection } from './selection-watch.ts';

let sheet: TrialSheet;
beforeEach(() => {
  sheet = mountSheet();
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  sheet.remove();
});

function select(
  from: Node | undefined | null,
  at: number,
  to: Node | undefined | null,
  end: number,
) {
  if (!from || !to) throw new Error('nothing to select');
  document.getSelection()?.setBaseAndExtent(from, at, to, end);
}

describe('the selection as a stretch of the article', () => {
  test('a selection made backwards reads the same as forwards', () => {
    const text = sheet.map.runs[0]?.node;
    const { start, end } = sheet.find('240 مليار');
    select(text, start, text, end);
    expect(readSelection(sheet.map)).toEqual({ start, end });
    select(text, end, text, start);
    expect(readSelection(sheet.map)).toEqual({ start, end });
  });

  test('a selection across two blocks keeps the line feed between them', () => {
    const [first, second] = sheet.map.runs;
    select(second?.node, 4, first?.node, 40);
    const span = readSelection(sheet.map);
    expect(span).toEqual({ start: 40, end: (second?.start ?? 0) + 4 });
  });

  test('a block selected with its end at the next element ends with its own text', () => {
    const [first, second] = sheet.map.runs;
    select(first?.node, 0, second?.block.element, 0);
    expect(readSelection(sheet.map)).toEqual({ start: 0, end: first?.end });
  });

  test('what is selected outside the sheet is cut away', () => {
    const notes = document.createElement('p');
    notes.textContent = 'خارج المقال';
    sheet.map.root.after(notes);
    select(sheet.map.runs[1]?.node, 5, notes.firstChild, 4);
    expect(readSelection(sheet.map)?.end).toBe(sheet.text.length);
    select(notes.firstChild, 0, notes.firstChild, 4);
    expect(readSelection(sheet.map)).toBeNull();
    notes.remove();
  });

  test('a marker between blocks is no words of the article', () => {
    const marker = sheet.map.root.querySelector('button')?.firstChild;
    select(marker, 0, marker, 1);
    expect(readSelection(sheet.map)).toBeNull();
  });

  test('a span given to the page is read back', () => {
    const span = { start: sheet.find('موسكو').start, end: sheet.find('الصين').end };
    selectSpan(sheet.map, span);
    expect(readSelection(sheet.map)).toEqual(span);
  });
});

describe('a selection is told once it rests', () => {
  const times = { settleAfter: 1, settleAfterTouch: 1 };

  test('while the button is held nothing is told, and then only the last state', async () => {
    const told: (Span | null)[] = [];
    const stop = watchSelection(sheet.map, times, (span) => told.push(span));
    const point = (type: string) =>
      sheet.map.root.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
    point('pointerdown');
    selectSpan(sheet.map, sheet.find('أكثر'));
    await new Promise((resolve) =>
      document.addEventListener('selectionchange', resolve, { once: true }),
    );
    selectSpan(sheet.map, sheet.find('أكثر من'));
    expect(told).toEqual([]);
    point('pointerup');
    await vi.waitFor(() => expect(told).toEqual([sheet.find('أكثر من')]));
    document.getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(told).toEqual([sheet.find('أكثر من'), null]));
    stop();
  });

  test('with Shift held the keyboard may go on selecting', async () => {
    const told: (Span | null)[] = [];
    const stop = watchSelection(sheet.map, times, (span) => told.push(span));
    const shift = (type: string) =>
      document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    shift('keydown');
    for (const words of ['أكثر', 'أكثر من', 'أكثر من 240'])
      selectSpan(sheet.map, sheet.find(words));
    shift('keyup');
    await vi.waitFor(() => expect(told).toEqual([sheet.find('أكثر من 240')]));
    stop();
  });
});
