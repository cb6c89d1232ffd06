/** Signs that hide in a text and can make it read otherwise than it is: shown, never removed. */

import type { Span } from './document.ts';

const KINDS = {
  /** Forces letters into a direction: the classic way to show text backwards. U+202D, 202E. */
  'direction-override': /[\u202D\u202E]/u,
  'direction-embedding': /[\u202A\u202B]/u,
  'direction-isolate': /[\u2066-\u2068]/u,
  /** Closes an override, embedding or isolate. U+202C, 2069. */
  'direction-end': /[\u202C\u2069]/u,
  'direction-mark': /[\u061C\u200E\u200F]/u,
  /** ZWNJ and ZWJ: also honest work in Persian words and in emoji. */
  joiner: /[\u200C\u200D]/u,
  'zero-width': /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/u,
  /** Invisible letters that can carry a hidden message; also in the flags of nations. */
  tag: /[\u{E0000}-\u{E007F}]/u,
  /** C0 and C1 except tab and line breaks, and the line and paragraph separators. */
  control: /(?![\t\n\r])[\p{Cc}\u2028\u2029]/u,
  /** Half of a character: the file was damaged or decoded wrongly. */
  'lone-surrogate': /\p{Cs}/u,
} as const;

/** What kind of hidden sign it is. */
export type DeceptiveKind = keyof typeof KINDS;

/** One hidden sign and where it stands (UTF-16 units). */
export interface DeceptiveSign extends Span {
  readonly kind: DeceptiveKind;
  readonly codePoint: number;
}

const ANY = new RegExp(
  Object.values(KINDS)
    .map((pattern) => pattern.source)
    .join('|'),
  'gu',
);

/** Every hidden sign of a text in order. */
export function findDeceptive(text: string): DeceptiveSign[] {
  return [...text.matchAll(ANY)].flatMap(({ 0: sign, index }) => {
    const kind = (Object.keys(KINDS) as DeceptiveKind[]).find((name) => KINDS[name].test(sign));
    const codePoint = sign.codePointAt(0);
    if (kind === undefined || codePoint === undefined) return [];
    return [{ start: index, end: index + sign.length, kind, codePoint }];
  });
}
