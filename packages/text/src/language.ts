/** Guesses the language and direction of a pasted article; the desk can correct both. */

import type { Direction } from './document.ts';

const SCRIPTS: readonly (readonly [pattern: RegExp, languageOf: (text: string) => string])[] = [
  [/(?=\p{L})\p{Script=Arabic}/gu, arabicScriptLanguage],
  [/(?=\p{L})\p{Script=Latin}/gu, latinScriptLanguage],
  [/(?=\p{L})\p{Script=Hebrew}/gu, () => 'he'],
  [/(?=\p{L})\p{Script=Cyrillic}/gu, () => 'ru'],
  [/(?=\p{L})\p{Script=Han}/gu, () => 'zh'],
];

const RTL_LETTERS =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const FRENCH_WORDS = /\b(?:le|la|les|des|du|une|est|et|dans|pour|que|qui|sur|avec|aux?|pas)\b/giu;
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|is|that|for|on|with|was|as|by|at|it)\b/giu;

/** BCP 47 language (`und` when there are no letters of a known script) and writing direction. */
export function detectLanguage(text: string): { language: string; direction: Direction } {
  const direction = directionOf(text);
  const counted = SCRIPTS.map(([pattern, languageOf]) => ({
    letters: count(text, pattern),
    languageOf,
  }));
  const most = counted.reduce((one, other) => (other.letters > one.letters ? other : one));
  return { language: most.letters === 0 ? 'und' : most.languageOf(text), direction };
}

/**
 * The first strong letter decides, unless letters of the other direction outnumber its own by more
 * than two to one: «NATO تعلن…» is Arabic. Text without letters is `ltr`.
 */
export function directionOf(text: string): Direction {
  const first = /[\u200E\u200F\u061C]|\p{L}/u.exec(text)?.[0] ?? '';
  if (first === '') return 'ltr';
  const rtl = count(text, RTL_LETTERS);
  const ltr = count(text, /\p{L}/gu) - rtl;
  const firstIsRtl = first === '\u200F' || first === '\u061C' || count(first, RTL_LETTERS) === 1;
  if (firstIsRtl) return ltr > 2 * rtl ? 'ltr' : 'rtl';
  return rtl > 2 * ltr ? 'rtl' : 'ltr';
}

function arabicScriptLanguage(text: string): string {
  const arabic = count(text, /[ةىكيأإ]/gu);
  const urdu = count(text, /[ٹڈڑںےہھ]/gu);
  const persian = count(text, /[پچژگکی]/gu);
  if (urdu > arabic) return 'ur';
  return persian > arabic ? 'fa' : 'ar';
}

function latinScriptLanguage(text: string): string {
  return count(text, FRENCH_WORDS) > count(text, ENGLISH_WORDS) ? 'fr' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
