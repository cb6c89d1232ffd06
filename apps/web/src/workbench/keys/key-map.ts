/** Which key does what on the workbench; keys are places on the keyboard, whatever layout is on. */

export const benchActions = [
  'next',
  'previous',
  'mark',
  'opinion',
  'prediction',
  'no-claim',
  'appearance',
  'sentence',
  'start-out',
  'start-in',
  'end-out',
  'end-in',
  'confirm',
  'open',
  'close',
  'list',
  'withdraw',
  'undo',
  'redo',
  'region',
  'region-back',
  'help',
] as const;
export type BenchAction = (typeof benchActions)[number];

export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A key as the help shows it: its Latin letter, and the letter on it in an Arabic layout. */
export interface Binding {
  readonly action: BenchAction;
  readonly code: string;
  readonly shift?: true;
  /** Control, or Command on a Mac. */
  readonly control?: true;
  readonly latin: string;
  readonly arabic?: string;
}

export const bindings: readonly Binding[] = [
  { action: 'next', code: 'KeyJ', latin: 'J', arabic: 'ت' },
  { action: 'previous', code: 'KeyK', latin: 'K', arabic: 'ن' },
  { action: 'list', code: 'KeyJ', shift: true, latin: 'Shift J', arabic: 'ت' },
  { action: 'mark', code: 'KeyC', latin: 'C', arabic: 'ؤ' },
  { action: 'opinion', code: 'KeyO', latin: 'O', arabic: 'خ' },
  { action: 'prediction', code: 'KeyP', latin: 'P', arabic: 'ح' },
  { action: 'no-claim', code: 'KeyX', latin: 'X', arabic: 'ء' },
  { action: 'appearance', code: 'KeyB', latin: 'B', arabic: 'لا' },
  { action: 'sentence', code: 'KeyS', latin: 'S', arabic: 'س' },
  { action: 'start-out', code: 'BracketLeft', latin: '[', arabic: 'ج' },
  { action: 'start-in', code: 'BracketLeft', shift: true, latin: 'Shift [', arabic: 'ج' },
  { action: 'end-out', code: 'BracketRight', latin: ']', arabic: 'د' },
  { action: 'end-in', code: 'BracketRight', shift: true, latin: 'Shift ]', arabic: 'د' },
  { action: 'confirm', code: 'Enter', latin: 'Enter' },
  { action: 'open', code: 'KeyE', latin: 'E', arabic: 'ث' },
  { action: 'close', code: 'Escape', latin: 'Esc' },
  { action: 'withdraw', code: 'Delete', latin: 'Delete' },
  { action: 'undo', code: 'KeyZ', control: true, latin: 'Ctrl Z' },
  { action: 'redo', code: 'KeyZ', control: true, shift: true, latin: 'Ctrl Shift Z' },
  { action: 'region', code: 'F6', latin: 'F6' },
  { action: 'region-back', code: 'F6', shift: true, latin: 'Shift F6' },
  { action: 'help', code: '', latin: '?', arabic: '؟' },
];

/** Alt is left free: with the brackets it moves by letters instead of words. */
export function actionOf(press: KeyPress): BenchAction | null {
  const control = press.ctrlKey || press.metaKey;
  if (!control && (press.key === '?' || press.key === '؟')) return 'help';
  if (press.altKey && !press.code.startsWith('Bracket')) return null;
  const found = bindings.find(
    ({ code, shift = false, control: needed = false }) =>
      code === press.code && shift === press.shiftKey && needed === control,
  );
  return found?.action ?? null;
}

/** A key without Control, Alt or Command that prints a letter: these can be switched off (WCAG 2.1.4). */
export function isSingleKey(action: BenchAction): boolean {
  const binding = bindings.find((item) => item.action === action);
  return (
    binding !== undefined &&
    !binding.control &&
    (binding.code === '' || /^(?:Key|Bracket)/.test(binding.code))
  );
}

export function bindingOf(action: BenchAction): Binding | null {
  return bindings.find((binding) => binding.action === action) ?? null;
}
