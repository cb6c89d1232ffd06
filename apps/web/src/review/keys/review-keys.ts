/** Which key does what on the review desk; keys are places on the keyboard, whatever layout is on. */

interface KeyPress {
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Each key with its Latin letter and the letter on it in an Arabic layout. */
const keys = {
  next: { code: 'KeyJ', latin: 'J', arabic: 'ت' },
  previous: { code: 'KeyK', latin: 'K', arabic: 'ن' },
  article: { code: 'KeyN', latin: 'N', arabic: 'ى' },
  approve: { code: 'KeyA', latin: 'A', arabic: 'ش' },
  return: { code: 'KeyR', latin: 'R', arabic: 'ق' },
  queue: { code: 'KeyQ', latin: 'Q', arabic: 'ض' },
} as const;

export type ReviewAction = keyof typeof keys;

export function actionOf({ code, ...held }: KeyPress): ReviewAction | null {
  if (held.shiftKey || held.ctrlKey || held.metaKey || held.altKey) return null;
  const actions = Object.keys(keys) as ReviewAction[];
  return actions.find((action) => keys[action].code === code) ?? null;
}

/** The key as a button shows it. */
export function hintOf(action: ReviewAction, language: 'ar' | 'en'): string {
  const { latin, arabic } = keys[action];
  return language === 'ar' ? `${latin} ${arabic}` : latin;
}
