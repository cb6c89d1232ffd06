/** Where single keys mean letters: in fields, and while a dialog asks something. */

const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

export function isTypingPlace(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.closest(fields) !== null;
}
