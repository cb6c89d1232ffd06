/** Where single keys mean letters: in fields, and while a dialog asks something. */

const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

export function isTypingPlace(target: EventTarget | null): boolean {
  return isDialogOpen() || isField(target);
}
