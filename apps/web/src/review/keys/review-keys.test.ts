import { describe, expect, test } from 'vitest';
import { actionOf, hintOf } from './review-keys.ts';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('the keys of the review desk', () => {
  test.each([
    ['KeyA', 'approve'],
    ['KeyR', 'return'],
    ['KeyJ', 'next'],
    ['KeyK', 'previous'],
    ['KeyN', 'article'],
    ['KeyQ', 'queue'],
    ['Digit2', null],
  ])('%s is %s', (code, action) => {
    expect(actionOf({ ...bare, code })).toBe(action);
  });

  test.each(['shiftKey', 'ctrlKey', 'metaKey', 'altKey'] as const)(
    'belong to the browser with %s held',
    (held) => {
      expect(actionOf({ ...bare, [held]: true, code: 'KeyR' })).toBeNull();
    },
  );

  test('show the letter of either layout to who reads Arabic', () => {
    expect(hintOf('approve', 'ar')).toBe('A ش');
    expect(hintOf('approve', 'en')).toBe('A');
  });
});
