/** A stretch of prose keeps its own language on a page of another. */

import { detectLanguage } from '@isnad/text';
import { type Html, html } from './html.ts';

/** `lang` and `dir` of a stretch of prose, read off its own letters. */
export function ownLanguage(text: string): Html {
  const { language, direction } = detectLanguage(text);
  return language === 'und'
    ? html`dir="${direction}"`
    : html`lang="${language}" dir="${direction}"`;
}
