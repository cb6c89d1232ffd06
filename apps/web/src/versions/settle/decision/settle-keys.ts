/** Which key does what on the settle screen; keys are places on the keyboard, whatever layout is on. */
import { actionOf as benchActionOf, type KeyPress } from '../../../workbench/keys/key-map.ts';

/** Each key with its Latin letter and the letter on it in an Arabic layout. */
const keys = {
  keep: { code: 'KeyA', latin: 'A', arabic: 'ش' },
  again: { code: 'KeyM', latin: 'M', arabic: 'ة' },
  retire: { code: 'KeyX', latin: 'X', arabic: 'ء' },
  next: { code: 'KeyJ', latin: 'J', arabic: 'ت' },
  previous: { code: 'KeyK', latin: 'K', arabic: 'ن' },
} as const;

export type SettleKey = keyof typeof keys;

/** A number means the candidate of that place in the list, from 1. */
export type SettleAction = SettleKey | 'undo' | 'redo' | number;

export function actionOf(press: KeyPress): SettleAction | null {
  const { code, shiftKey, ctrlKey, metaKey, altKey } = press;
  const found = benchActionOf(press);
  if (found === 'undo' || found === 'redo') return found;
  if (shiftKey || ctrlKey || metaKey || altKey) return null;
  if (code === 'Enter') return 'keep';
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit) return Number(digit);
  const actions = Object.keys(keys) as SettleKey[];
  return actions.find((action) => keys[action].code === code) ?? null;
}

/** The key as its button shows it; who reads Arabic sees the letter of either layout. */
export function hintOf(action: SettleKey, language: 'ar' | 'en'): string {
  const { latin, arabic } = keys[action];
  return language === 'ar' ? `${latin} ${arabic}` : latin;
}

/** For `aria-keyshortcuts`. */
export function shortcutOf(action: SettleKey): string {
  return action === 'keep' ? 'A Enter' : keys[action].latin;
}
