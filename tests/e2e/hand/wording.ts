/** The sentences that a page must show, taken from the desk's own tables and never copied. */
import * as arabicDesk from '../../../apps/web/src/language/ar/desk/index.ts';
import * as arabicPages from '../../../apps/web/src/language/ar/desk/pages.ts';
import * as arabicFirst from '../../../apps/web/src/language/ar/first/index.ts';
import * as englishDesk from '../../../apps/web/src/language/en/desk/index.ts';
import * as englishPages from '../../../apps/web/src/language/en/desk/pages.ts';
import * as englishFirst from '../../../apps/web/src/language/en/first/index.ts';
import { figuresOf } from '../../../apps/web/src/language/figures.ts';
import type { EnglishPlural } from '../../../apps/web/src/language/plural.ts';

export type Language = 'ar' | 'en';

const english = { ...englishFirst, ...englishDesk, ...englishPages };
export type Wording = typeof english;

export const wordings: Readonly<Record<Language, Wording>> = {
  ar: { ...arabicFirst, ...arabicDesk, ...arabicPages },
  en: english,
};

/** Puts values into a sentence as the desk does: numbers are plain, names are isolated. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'string' && /\p{L}/u.test(value) ? `\u2068${value}\u2069` : `${value}`;
  });
}

/** The form of a counted sentence for this count, with the number written out. */
export function counted(
  forms: EnglishPlural,
  language: Language,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const byForm: Readonly<Record<string, string>> = { ...forms };
  const none = count === 0 ? byForm.zero : undefined;
  const form = new Intl.PluralRules(language).select(count);
  const n = figuresOf(language, 'latn').number(count);
  return fill(none ?? byForm[form] ?? forms.other, { ...values, n });
}
