/** A sentence that no edition had before. */

import type { Sentence } from './edition.test-language.ts';

const NEW_SENTENCES = {
  ar: 'ولم يصدر عن الوزارة أي تعليق إضافي حتى موعد نشر هذا التقرير.',
  en: 'The ministry had made no further comment by the time this report was published.',
};

/** Words without an origin that end with a full stop. */
export function newSentence(language: 'ar' | 'en'): Sentence {
  return NEW_SENTENCES[language].split(' ').map((text) => ({ text, origin: null }));
}
