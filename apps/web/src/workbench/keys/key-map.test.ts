import { describe, expect, test } from 'vitest';
import { actionOf, bindings, isSingleKey, type KeyPress } from './key-map.ts';

const press = (code: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...changes,
});

describe('a key of the workbench', () => {
  test.each<[string, KeyPress, string | null]>([
    ['means its place, not its letter', press('KeyC', { key: 'ؤ' }), 'mark'],
    ['means something else with Shift', press('KeyJ', { shiftKey: true }), 'list'],
    ['is left to the browser with Control', press('KeyC', { ctrlKey: true }), null],
    ['is left to the system with Alt', press('KeyS', { altKey: true }), null],
    [
      'moves by letters with Alt and a bracket',
      press('BracketLeft', { altKey: true }),
      'start-out',
    ],
    ['undoes with Control', press('KeyZ', { ctrlKey: true }), 'undo'],
    ['undoes with Command', press('KeyZ', { metaKey: true }), 'undo'],
    ['redoes', press('KeyZ', { ctrlKey: true, shiftKey: true }), 'redo'],
    ['asks for help in Latin', press('Slash', { key: '?', shiftKey: true }), 'help'],
    ['asks for help in Arabic', press('KeyQ', { key: '؟', shiftKey: true }), 'help'],
    ['does nothing when nobody gave it a meaning', press('KeyW'), null],
  ])('%s', (_title, given, action) => {
    expect(actionOf(given)).toBe(action);
  });

  test('is given to one action only', () => {
    const keys = bindings.map(({ code, shift, control }) => `${code} ${shift} ${control}`);
    expect(new Set(keys).size).toBe(bindings.length);
  });

  test('can be switched off when it prints a letter', () => {
    const single = bindings.filter(({ action }) => isSingleKey(action)).map(({ action }) => action);
    expect(single).toContain('mark');
    expect(single).toContain('help');
    for (const action of ['undo', 'region', 'close', 'confirm'])
      expect(single).not.toContain(action);
  });
});
