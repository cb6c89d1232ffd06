import { describe, expect, test } from 'vitest';
import { lineRects, markerPoint } from './geometry.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('lines of a claim', () => {
  test('a line broken by Latin digits is one line, wherever its boxes come in order', () => {
    const rects = [
      box(300, 0, 500, 30),
      box(260, 3, 300, 27),
      box(200, 0, 260, 30),
      box(450, 60, 500, 90),
      box(400, 64, 450, 86),
      box(380, 60, 400, 90),
    ];
    expect(lineRects(rects)).toEqual({
      first: box(200, 0, 500, 30),
      last: box(380, 60, 500, 90),
    });
  });

  test('a claim on one line has the same first and last line', () => {
    const line = box(10, 5, 90, 25);
    expect(lineRects([line])).toEqual({ first: line, last: line });
  });

  test('a claim without visible letters has no line', () => {
    expect(lineRects([box(10, 5, 10, 25)])).toBeNull();
  });

  test.each([
    ['rtl', { x: 77, y: 188 }],
    ['ltr', { x: 203, y: 188 }],
  ] as const)('the number stands past the end of the last line in %s', (direction, point) => {
    expect(markerPoint(box(100, 210, 220, 230), direction, box(20, 10, 500, 900))).toEqual(point);
  });
});
