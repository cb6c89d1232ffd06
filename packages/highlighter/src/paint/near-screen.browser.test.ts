import { afterEach, describe, expect, test, vi } from 'vitest';
import { spanRects } from '../sheet/rects.ts';
import { mountSheet, paintedWords, type TrialSheet } from '../trial-sheet.ts';
import { createPainter, type Painter } from './painter.ts';
import type { PaintMark, Stroke } from './strokes.ts';

const paragraphs = Array.from(
  { length: 150 },
  (_, place) => `فقرة رقم ${place} فيها ادعاء واحد عن موسكو وبكين وعن تجارة تنمو كل عام`,
);

let sheet: TrialSheet;
let painter: Painter;
afterEach(() => {
  painter.dispose();
  sheet.remove();
  window.scrollTo(0, 0);
  vi.unstubAllGlobals();
});

function marksOn(words: readonly string[]): PaintMark[] {
  return words.map((each) => ({ id: each, spans: [sheet.find(each)], tone: 'true' }));
}

function paintLong(): void {
  sheet = mountSheet(paragraphs);
  painter = createPainter(sheet.map);
  painter.paint(marksOn(paragraphs.map((text) => text.slice(0, text.indexOf(' فيها')))));
}

const numbers = (words: readonly string[]) => words.map((each) => Number(/\d+/.exec(each)?.[0]));

/** The paragraphs within one viewport of the screen: those must be painted. */
function nearby(): number[] {
  return sheet.map.blocks.flatMap(({ element }, place) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom >= -innerHeight && top <= 2 * innerHeight ? [place] : [];
  });
}

function scrollTo(place: number): void {
  sheet.map.blocks[place]?.element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

describe('a long article is painted around the screen', () => {
  test('at first, and nothing further away', () => {
    paintLong();
    expect(numbers(paintedWords())).toEqual(nearby());
    expect(nearby().length).toBeLessThan(paragraphs.length / 2);
  });

  test('wherever it is scrolled to', async () => {
    paintLong();
    for (const place of [20, 90, 149, 60]) {
      scrollTo(place);
      await expect.poll(() => numbers(paintedWords()).sort((a, b) => a - b)).toEqual(nearby());
    }
    expect(CSS.highlights.size).toBe(1);
  });

  test('and keeps what stays near when it scrolls on', async () => {
    paintLong();
    const [highlight] = CSS.highlights.values();
    const before = new Set(highlight);
    window.scrollTo({ top: innerHeight, behavior: 'instant' });
    await expect.poll(() => numbers(paintedWords()).sort((a, b) => a - b)).toEqual(nearby());
    expect([...(highlight ?? [])].filter((range) => before.has(range)).length).toBeGreaterThan(2);
  });

  test('in a scroller of its own too', async () => {
    paintLong();
    const desk = document.createElement('div');
    desk.style.cssText = 'block-size:300px;overflow:auto';
    sheet.map.root.replaceWith(desk);
    desk.append(sheet.map.root);
    scrollTo(100);
    await expect.poll(() => numbers(paintedWords()).sort((a, b) => a - b)).toEqual(nearby());
    desk.replaceWith(sheet.map.root);
  });

  test('all of it while it is printed', () => {
    paintLong();
    window.dispatchEvent(new Event('beforeprint'));
    expect(paintedWords()).toHaveLength(paragraphs.length);
    window.dispatchEvent(new Event('afterprint'));
    expect(numbers(paintedWords())).toEqual(nearby());
  });

  test('also when it was hidden at first', async () => {
    sheet = mountSheet(paragraphs);
    sheet.map.root.style.display = 'none';
    painter = createPainter(sheet.map);
    painter.paint(marksOn(['فقرة رقم 1 ', 'فقرة رقم 149']));
    expect(paintedWords()).toEqual([]);
    sheet.map.root.style.display = '';
    await expect.poll(paintedWords).toEqual(['v-true: فقرة رقم 1 ']);
  });

  test('part by part when it is one paragraph', async () => {
    sheet = mountSheet([paragraphs.join(' ')]);
    painter = createPainter(sheet.map);
    painter.paint(marksOn(paragraphs.map((_, place) => `رقم ${place} فيها`)));
    const first = numbers(paintedWords());
    expect(first.slice(0, 3)).toEqual([0, 1, 2]);
    expect(first.length).toBeLessThan(paragraphs.length);
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await expect.poll(() => numbers(paintedWords()).includes(149)).toBe(true);
    expect(numbers(paintedWords())).not.toContain(0);
  });
});

describe('a change of one claim', () => {
  test('far from the screen touches nothing that is painted', () => {
    paintLong();
    const [highlight] = CSS.highlights.values();
    const before = [...(highlight ?? [])];
    painter.paint(marksOn(['فقرة رقم 0', 'فقرة رقم 1', 'فقرة رقم 2', 'فقرة رقم 140 ']));
    painter.paint(marksOn(['فقرة رقم 0', 'فقرة رقم 1', 'فقرة رقم 2', 'فقرة رقم 141 ']));
    const after = [...(highlight ?? [])];
    expect(after).toEqual(before.slice(0, 3));
  });

  test('is seen at once when it is near', () => {
    paintLong();
    painter.setHover('فقرة رقم 2');
    painter.setActive('فقرة رقم 1');
    painter.setSelection([sheet.find('رقم 3')]);
    expect(paintedWords()).toEqual(
      expect.arrayContaining(['hover: فقرة رقم 2', 'a-true: فقرة رقم 1', 'sel: رقم 3']),
    );
    painter.paint(marksOn(['فقرة رقم 2']).map((mark) => ({ ...mark, tone: 'false' })));
    expect(paintedWords().sort()).toEqual([
      'hover: فقرة رقم 2',
      'sel: رقم 3',
      'v-false: فقرة رقم 2',
    ]);
  });
});

describe('without the highlight API', () => {
  const boxes = (name: Stroke['name']) => [
    ...sheet.map.root.querySelectorAll(`.paint-layer > .paint.paint-${name}`),
  ];
  const close = (box: Element | undefined, words: string) => {
    const rect = box?.getBoundingClientRect();
    const [expected] = spanRects(sheet.map, sheet.find(words));
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(rect?.[side]).toBeCloseTo(expected?.[side] ?? Number.NaN, 1);
    }
  };

  test('boxes lie under the letters, follow them, and leave nothing behind', async () => {
    vi.stubGlobal('CSS', {});
    sheet = mountSheet();
    const before = sheet.map.root.innerHTML;
    painter = createPainter(sheet.map);
    painter.paint(marksOn(['وتستعد لتجاوز أوروبا']));
    close(boxes('v-true')[0], 'وتستعد لتجاوز أوروبا');
    sheet.map.root.style.inlineSize = '260px';
    await vi.waitFor(() => close(boxes('v-true')[0], 'وتستعد لتجاوز أوروبا'));
    sheet.map.root.style.wordSpacing = '3px';
    painter.relayout();
    close(boxes('v-true')[0], 'وتستعد لتجاوز أوروبا');
    painter.paint([]);
    expect(boxes('v-true')).toEqual([]);
    painter.dispose();
    expect(sheet.map.root.innerHTML).toBe(before);
  });

  test('claims over each other, the open one, hover and selection are all there', () => {
    vi.stubGlobal('CSS', {});
    sheet = mountSheet();
    painter = createPainter(sheet.map);
    const [outer] = marksOn(['أكثر من 240 مليار دولار']);
    const [inner] = marksOn(['مليار']).map((mark): PaintMark => ({ ...mark, tone: 'false' }));
    painter.paint([outer, inner].flatMap((mark) => mark ?? []));
    close(boxes('v-false')[0], 'مليار');
    close(boxes('deep-true')[0], 'مليار');
    painter.setActive('مليار');
    painter.setHover('مليار');
    painter.setSelection([sheet.find('موسكو')]);
    expect(boxes('v-false')).toEqual([]);
    close(boxes('a-false')[0], 'مليار');
    close(boxes('hover')[0], 'مليار');
    close(boxes('sel')[0], 'موسكو');
    const order = (name: Stroke['name']) => Number((boxes(name)[0] as HTMLElement).style.zIndex);
    expect(order('deep-true')).toBeLessThan(order('a-false'));
    expect(order('a-false')).toBeLessThan(order('sel'));
  });

  test('a long article has boxes around the screen only', async () => {
    vi.stubGlobal('CSS', {});
    paintLong();
    expect(boxes('v-true').length).toBeLessThan(paragraphs.length);
    scrollTo(120);
    const tops = () => boxes('v-true').map((box) => box.getBoundingClientRect().top);
    await expect.poll(() => tops().some((top) => top > 0 && top < innerHeight)).toBe(true);
    expect(boxes('v-true').length).toBeLessThan(paragraphs.length);
  });
});
