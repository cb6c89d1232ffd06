/** What a run of digits is worth, whoever's digits and separators they are. */

import { fold } from '../../fold.ts';

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
// More digits than this a double does not hold exactly: an account number, not a figure.
const MOST_DIGITS = 15;

/**
 * The value of figures as written, or null when they are none (192.168.1.1). One full stop before
 * three digits is a decimal point, unless the last of them is 0: «240.000» groups, “1.234” does not.
 */
export function numeralValue(written: string): number | null {
  const vulgar = VULGAR.get(written.slice(-1)) ?? 0;
  const figures = vulgar === 0 ? written : written.slice(0, -1);
  if (figures === '') return vulgar;
  const value = plainValue(figures);
  return value === null ? null : value + vulgar;
}

function plainValue(figures: string): number | null {
  const hasArabicSigns = /[٫٬]/u.test(figures);
  const plain = fold(figures).text.replace(/[\s']/gu, '');
  if (plain.replace(/\D/g, '').length > MOST_DIGITS) return null;
  if (/^\d+$/.test(plain)) return Number(plain);
  if (GROUPED_BY_COMMA.test(plain) && !/^0/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (!hasArabicSigns && GROUPED_BY_DOT.test(plain) && !isPlainDecimal(plain)) {
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  }
  return /^\d+[.,]\d+$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

function isPlainDecimal(plain: string): boolean {
  return /^0|^\d+\.\d\d[1-9]$/.test(plain);
}
