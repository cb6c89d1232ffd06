/** The seed article as its newspaper corrected it. */
import { readFileSync } from 'node:fs';

const file = new URL('../../../apps/server/src/demo/putin-china-visit.ar.txt', import.meta.url);

/** Put in below the headline. */
export const notice = 'تصحيح: عُدّل هذا الخبر بعد نشره لتحديث أرقام التجارة.';

/** Claims of the seed article, by what becomes of their words in the corrected text. */
export const claims = {
  /** A figure in it is another one: the words are found, and asked about. */
  changed: 5,
  /** Its sentence was deleted. */
  gone: 10,
  /** One of its two places stood in the deleted sentence. */
  halfGone: 3,
  /** Nobody touched its words. */
  untouched: 2,
  /** Vowel signs were added to its words. */
  respelled: 8,
} as const;

/** One figure changed, one sentence deleted, one paragraph put in at the top, vowel signs added. */
export function correctedText(): string {
  const [headline = '', ...paragraphs] = readFileSync(file, 'utf8').split('\n');
  const kept = paragraphs.filter((line) => !line.startsWith('مشاركة كيم جونغ أون'));
  return [headline, '', notice, ...kept]
    .join('\n')
    .replace('أكثر من 240 مليار', 'أكثر من 250 مليار')
    .replace('ناقش الجانبان', 'ناقَشَ الجانبانِ');
}
