/** Sentences, numbers and dates for components, in the person's language, digits and calendar. */
import { useMemo } from 'react';
import { type Figures, figuresOf } from './figures.ts';
import { type Language, preferences, usePreferences } from './preferences.ts';
import { type Gaps, sentenceAt } from './sentence.ts';
import { type WordKey, wordsIn } from './words.ts';

/** `count` chooses the plural form; numbers are written in the newsroom's digits. */
export type WordParams = Readonly<Record<string, string | number>> & { readonly count?: number };

export type Say = (key: WordKey, params?: WordParams) => string;

export interface Words {
  readonly t: Say;
  readonly figures: Figures;
  readonly language: Language;
}

export function useWords(): Words {
  const { language, digits, calendar } = usePreferences();
  return useMemo(() => {
    const figures = figuresOf(language, digits, calendar);
    const t: Say = (key, params) =>
      sentenceAt(wordsIn(language), key, language, written(params, figures));
    return { t, figures, language };
  }, [language, digits, calendar]);
}

/** The same outside components (live announcements, toasts). */
export const say: Say = (key, params) => {
  const { language, digits, calendar } = preferences();
  const gaps = written(params, figuresOf(language, digits, calendar));
  return sentenceAt(wordsIn(language), key, language, gaps);
};

/** Names come from people in either script: each is isolated so that it cannot reorder a sentence. */
function written(params: WordParams | undefined, figures: Figures): Gaps {
  if (!params) return {};
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count' ? figures.number(value) : isolated(value),
  ]);
  const n = params.count === undefined ? {} : { n: figures.number(params.count) };
  return { ...Object.fromEntries(shown), ...n };
}

function isolated(value: string | number) {
  return typeof value === 'string' && /[\p{L}]/u.test(value) ? `\u2068${value}\u2069` : value;
}
