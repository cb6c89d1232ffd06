/** The desk's sentences: Arabic is the source, English follows its keys; one language is loaded. */
import type * as accountWords from './ar/account/index.ts';
import type * as deskWords from './ar/desk/index.ts';
import type * as pageWords from './ar/desk/pages.ts';
import type * as firstWords from './ar/first/index.ts';
import type { PathsOf } from './plural.ts';
import { type Language, prefer, preferences } from './preferences.ts';

/** Name of a sentence: `home.news`, `count.claims`. */
export type WordKey =
  | PathsOf<typeof firstWords>
  | PathsOf<typeof accountWords>
  | PathsOf<typeof deskWords>
  | PathsOf<typeof pageWords>;

type Part = 'first' | 'desk' | 'pages' | 'account';

const sources: Record<Language, Record<Part, () => Promise<object>>> = {
  ar: {
    first: () => import('./ar/first/index.ts'),
    desk: () => import('./ar/desk/index.ts'),
    pages: () => import('./ar/desk/pages.ts'),
    account: () => import('./ar/account/index.ts'),
  },
  en: {
    first: () => import('./en/first/index.ts'),
    desk: () => import('./en/desk/index.ts'),
    pages: () => import('./en/desk/pages.ts'),
    account: () => import('./en/account/index.ts'),
  },
};
const wanted = new Set<Part>(['first']);
const trees: Record<Language, object> = { ar: {}, en: {} };

/** What has been loaded of a language so far. */
export function wordsIn(language: Language): object {
  return trees[language];
}

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
  prefer({ language });
}

/** The parts share no first key, so one never hides another. */
async function load(language: Language, part: Part) {
  const sentences = await sources[language][part]();
  trees[language] = { ...trees[language], ...sentences };
}
