import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../../workbench/keys/key-map.ts';
import { actionOf, hintOf } from './settle-keys.ts';

const press = (code: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  ...{ code, key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...changes,
});

describe('a key of the settle screen', () => {
  test.each<[string, KeyPress, ReturnType<typeof actionOf>]>([
    ['means its place, not its letter', press('KeyA', { key: 'ش' }), 'keep'],
    ['keeps with Enter too', press('Enter'), 'keep'],
    ['marks again', press('KeyM', { key: 'ة' }), 'again'],
    ['drops', press('KeyX', { key: 'ء' }), 'retire'],
    ['goes on', press('KeyJ'), 'next'],
    ['goes back', press('KeyK'), 'previous'],
    ['chooses a candidate', press('Digit3', { key: '٣' }), 3],
    ['chooses a candidate from the number pad', press('Numpad9'), 9],
    ['has no candidate nought', press('Digit0'), null],
    ['undoes', press('KeyZ', { ctrlKey: true }), 'undo'],
    ['redoes', press('KeyZ', { metaKey: true, shiftKey: true }), 'redo'],
    ['is left to the browser with Control', press('KeyA', { ctrlKey: true }), null],
    ['is left to the system with Alt', press('KeyX', { altKey: true }), null],
    ['does nothing when nobody gave it a meaning', press('KeyW'), null],
  ])('%s', (_title, given, action) => {
    expect(actionOf(given)).toBe(action);
  });

  test('shows the letter of either layout to who reads Arabic', () => {
    expect([hintOf('again', 'ar'), hintOf('again', 'en')]).toEqual(['M ة', 'M']);
  });
});
