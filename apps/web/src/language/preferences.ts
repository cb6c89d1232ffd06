/** How this person wants the desk to look: language, theme, digits and calendar. */
import { useSyncExternalStore } from 'react';

export type Language = 'ar' | 'en';
export type Theme = 'light' | 'dark' | 'system';
export type Digits = 'latn' | 'arab';
export type Calendar = 'gregorian' | 'hijri';

interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly digits: Digits;
  /** Hijri days are written beside the Gregorian ones, never instead. */
  readonly calendar: Calendar;
}

const keys = { language: 'isnad.language', theme: 'isnad.theme' } as const;
const listeners = new Set<() => void>();
const darkScreen = () => matchMedia('(prefers-color-scheme: dark)').matches;

let current: Preferences = {
  language: document.documentElement.lang === 'en' ? 'en' : 'ar',
  theme: readTheme(),
  digits: 'latn',
  calendar: 'gregorian',
};

/** The present choice, for code outside components. */
export function preferences(): Preferences {
  return current;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}

/** Changes, keeps and shows a choice at once; language words must be loaded before (see words.ts). */
export function prefer(changes: Partial<Preferences>) {
  const next = { ...current, ...changes };
  // A choice made again would draw the whole page again.
  if (keysOf(next).every((key) => next[key] === current[key])) return;
  current = next;
  const page = document.documentElement;
  page.lang = current.language;
  page.dir = current.language === 'ar' ? 'rtl' : 'ltr';
  const dark = current.theme === 'dark' || (current.theme === 'system' && darkScreen());
  page.dataset.theme = dark ? 'dark' : 'light';
  keep();
  for (const listener of listeners) listener();
}

const keysOf = (choice: Preferences) => Object.keys(choice) as (keyof Preferences)[];

/** Storage can be forbidden; then a choice lasts as long as the page. */
function keep() {
  try {
    localStorage.setItem(keys.language, current.language);
    localStorage.setItem(keys.theme, current.theme);
  } catch {
    return;
  }
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(keys.theme);
    return kept === 'dark' || kept === 'light' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Calls after every change; answers how to stop. */
export function watchPreferences(listener: () => void): () => void {
  return subscribe(listener);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
