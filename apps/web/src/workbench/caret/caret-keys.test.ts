import type { Direction } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { caretMoveOf } from './caret-keys.ts';

const press = (keys: string) => {
  const parts = keys.split(' ');
  const held = (name: string) => parts.includes(name);
  return {
    ...{ code: parts.at(-1) ?? '', shiftKey: held('Shift'), ctrlKey: held('Control') },
    ...{ metaKey: held('Meta'), altKey: held('Alt') },
  };
};
const told = (keys: string, direction: Direction = 'rtl') => {
  const move = caretMoveOf(press(keys), direction);
  if (!move) return null;
  const where = move.unit === 'line' ? move.by : move.direction;
  return [move.unit, where, ...(move.extends ? ['extends'] : [])].join(' ');
};

describe('a key in the article', () => {
  test.each<[string, Direction, string | null]>([
    ['ArrowLeft', 'rtl', 'letter forward'],
    ['ArrowLeft', 'ltr', 'letter backward'],
    ['ArrowRight', 'rtl', 'letter backward'],
    ['Control ArrowLeft', 'rtl', 'word forward'],
    ['Meta ArrowLeft', 'ltr', 'word backward'],
    ['Shift ArrowLeft', 'rtl', 'letter forward extends'],
    ['Control Shift ArrowRight', 'ltr', 'word forward extends'],
    ['Alt Shift ArrowLeft', 'rtl', 'letter forward extends'],
    ['ArrowDown', 'rtl', 'line 1'],
    ['Shift ArrowUp', 'rtl', 'line -1 extends'],
    ['Control ArrowDown', 'rtl', 'block forward'],
    ['Home', 'rtl', 'sentence backward'],
    ['Shift End', 'rtl', 'sentence forward extends'],
    ['Control Home', 'rtl', 'article backward'],
    ['Alt ArrowUp', 'rtl', null],
    ['PageDown', 'rtl', null],
  ])('%s in %s', (keys, direction, expected) => {
    expect(told(keys, direction)).toBe(expected);
  });
});
