/** The desk's sentences: Arabic is the source, English follows its keys; one language is loaded. */
import { createInstance, type i18n } from 'i18next';
import type * as deskWords from './ar/desk/index.ts';
import type * as pageWords from './ar/desk/pages.ts';
import type * as firstWords from './ar/first/index.ts';
import { type PathsOf, spreadPlurals } from './plural.ts';
import { type Language, prefer, preferences } from './preferences.ts';

/** Name of a sentence: `home.news`, `count.claims`. */
export type WordKey =
  | PathsOf<typeof firstWords>
  | PathsOf<typeof deskWords>
  | PathsOf<typeof pageWords>;

type Part = 'first' | 'desk' | 'pages';

const sources: Record<Language, Record<Part, () => Promise<object>>> = {
  ar: {
    first: () => import('./ar/first/index.ts'),
    desk: () => import('./ar/desk/index.ts'),
    pages: () => import('./ar/desk/pages.ts'),
  },
  en: {
    first: () => import('./en/first/index.ts'),
    desk: () => import('./en/desk/index.ts'),
    pages: () => import('./en/desk/pages.ts'),
  },
};
const loaded = new Set<string>();
const wanted = new Set<Part>(['first']);

export const words: i18n = createInstance();

const started = words.init({
  lng: preferences().language,
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
});

/** Brings the sentences that every page needs, in the page's language. */
export async function startWords() {
  await load(preferences().language, 'first');
}

/** Adds a part for whoever went inside; every language switch from now on brings it too. */
export async function loadWords(part: Exclude<Part, 'first'>) {
  wanted.add(part);
  await load(preferences().language, part);
}

export async function switchLanguage(language: Language) {
  await Promise.all([...wanted].map((part) => load(language, part)));
  await words.changeLanguage(language);
  prefer({ language });
}

async function load(language: Language, part: Part) {
  const name = `${language} ${part}`;
  if (loaded.has(name)) return;
  const [source] = await Promise.all([sources[language][part](), started]);
  const tree = spreadPlurals(source);
  words.addResourceBundle(language, 'translation', tree, true);
  loaded.add(name);
}
