/** Keys as they come from a keyboard: by their place, printing what the layout has there. */
import type { Desk } from './desk.ts';

/** The Arabic letters on the keys that the bench listens to (PC layout). */
const arabicLetters: Readonly<Record<string, string>> = {
  KeyA: 'ش',
  KeyC: 'ؤ',
  KeyJ: 'ت',
  KeyK: 'ن',
  KeyM: 'ة',
  KeyO: 'خ',
  KeyS: 'س',
  KeyX: 'ء',
  BracketLeft: 'ج',
  BracketRight: 'د',
};

/**
 * Presses a key by its place, with the letters of an Arabic keyboard when the interface is Arabic.
 * `Shift+Control+ArrowLeft` holds the first two.
 */
export async function press({ page, language }: Desk, keys: string, times = 1): Promise<void> {
  const parts = keys.split('+');
  const code = parts.pop() ?? '';
  const letter = language === 'ar' ? arabicLetters[code] : undefined;
  for (let time = 0; time < times; time += 1) {
    for (const held of parts) await page.keyboard.down(held);
    if (letter === undefined) await page.keyboard.press(code);
    else await pressLetter(page, code, letter, parts);
    for (const held of parts) await page.keyboard.up(held);
  }
}

/** As the browser's own protocol counts them. */
const bits: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

async function pressLetter(
  page: Desk['page'],
  code: string,
  key: string,
  held: readonly string[],
): Promise<void> {
  const modifiers = held.reduce((sum, name) => sum + (bits[name] ?? 0), 0);
  const session = await page.context().newCDPSession(page);
  for (const type of ['keyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, code, key, text: key, modifiers });
  }
  await session.detach();
}
