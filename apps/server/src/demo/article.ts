/** The article of the demonstration: the seed text as it was handed over, cut-off headline and all. */

import { readFileSync } from 'node:fs';
import { sha256 } from '@isnad/api';
import type { ArticleDetails, ArticleEvents } from '@isnad/core';
import { readArticle } from '@isnad/intake';
import type { Attachment } from '@isnad/store';

/** Read from beside this module, or from beside the bundle. */
const file = new URL('./putin-china-visit.ar.txt', import.meta.url);

interface DemoArticle {
  readonly payload: ArticleEvents['articleImported'];
  readonly original: Attachment;
}

export function readDemoArticle(versionId: string): DemoArticle {
  const bytes = new Uint8Array(readFileSync(file));
  const draft = readArticle({ bytes, fileName: 'putin-china-visit.ar.txt', kind: 'plain' });
  if ('refusal' in draft) throw new Error(`the demonstration's article: ${draft.refusal}`);
  const { title, language, direction, document } = draft;
  const unknown = { byline: null, publisher: null, url: null, deadlineAt: null };
  const details: ArticleDetails = {
    title,
    language,
    direction,
    publishedOn: '2025-09-04',
    ...unknown,
  };
  const original = { sha256: sha256(bytes), mediaType: 'text/plain', bytes };
  const hashes = { textHash: sha256(document.text), originalHash: original.sha256 };
  const version = { id: versionId, number: 1, document, ...hashes, importedFrom: 'seed' } as const;
  return { payload: { details, version }, original };
}

/** Sentences that need no claim, found by words in them; the others are left open on purpose. */
export const demoSettlements = [
  {
    words: 'انفصالهما يبدو',
    minute: 400,
    as: 'opinion',
    reason: 'تقدير محللين، لا واقعة تُفحص.',
  },
  {
    words: 'جلوس بوتين إلى جانب شي',
    minute: 404,
    as: 'opinion',
    reason: 'قراءة الكاتب لرمزية المشهد.',
  },
  {
    words: 'الصين.. شريان اقتصادي لروسيا',
    minute: 406,
    as: 'not-checkable',
    reason: 'عنوان فرعي.',
  },
  { words: 'الطاقة والتعاون العسكري', minute: 407, as: 'not-checkable', reason: 'عنوان فرعي.' },
  { words: 'رمزية العرض العسكري', minute: 408, as: 'not-checkable', reason: 'عنوان فرعي.' },
] as const;

export const demoReport = {
  headline: 'عرض توضيحي: ماذا صحّ من خبر زيارة بوتين إلى الصين؟',
  summary:
    'هذا التقرير عرض توضيحي لعمل منصة إسناد، كتبه أشخاص مفترضون في غرفة أخبار مفترضة. راجعنا ما جاء في الخبر عن مدة الزيارة والحضور والتجارة والطاقة: معظمه صحيح، ومدة الزيارة وصفة ترامب ليستا كذلك.',
} as const;
