import { describe, expect, test } from 'vitest';
import { pickedBy, scaleStep } from './scale-keys.ts';

describe('arrows on the scale', () => {
  const cases: readonly (readonly [string, number, 'rtl' | 'ltr', number | null])[] = [
    ['ArrowLeft', 0, 'rtl', 1],
    ['ArrowRight', 0, 'rtl', 6],
    ['ArrowRight', 0, 'ltr', 1],
    ['ArrowLeft', 0, 'ltr', 6],
    ['ArrowDown', 6, 'rtl', 0],
    ['ArrowUp', 3, 'rtl', 2],
    ['Home', 4, 'rtl', 0],
    ['End', 4, 'ltr', 6],
    ['KeyX', 4, 'ltr', null],
  ];
  for (const [key, at, direction, to] of cases) {
    test(`${key} from ${at} in a ${direction} page leads to ${to}`, () => {
      expect(scaleStep(key, at, 7, direction)).toBe(to);
    });
  }
});

describe('digits pick a verdict', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
  test('by place on the keyboard, also on the number pad', () => {
    expect(pickedBy({ ...plain, code: 'Digit1' }, 7)).toBe(0);
    expect(pickedBy({ ...plain, code: 'Numpad7' }, 7)).toBe(6);
  });
  test('none beyond the scale, and none with Control', () => {
    expect(pickedBy({ ...plain, code: 'Digit8' }, 7)).toBeNull();
    expect(pickedBy({ ...plain, ctrlKey: true, code: 'Digit1' }, 7)).toBeNull();
    expect(pickedBy({ ...plain, code: 'KeyA' }, 7)).toBeNull();
  });
});
