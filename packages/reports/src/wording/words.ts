/** The words of a published report, by language. */

import { arabic } from './arabic.ts';
import { english } from './english.ts';

/** The language of a page, a table or a card. */
export type ReportLanguage = 'ar' | 'en';

/** The key of one label or sentence. */
export type Word = keyof typeof arabic;

const tables: Readonly<Record<ReportLanguage, Record<Word, string>>> = { ar: arabic, en: english };

/** One label or sentence; its `{…}` places are still open. */
export function word(language: ReportLanguage, key: Word): string {
  return tables[language][key];
}
