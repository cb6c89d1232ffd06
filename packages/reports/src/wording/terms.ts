/** The desk's own terms in both languages: stance, problems, confidence, kind, proximity. */

import type { claimKinds, confidences, problemKinds, proximities, stances } from '@isnad/core';
import type { ReportLanguage } from './words.ts';

type Terms<Keys extends readonly string[]> = Readonly<
  Record<Keys[number], Readonly<Record<ReportLanguage, string>>>
>;

/** Where evidence stands towards its claim. */
export const stanceTerms: Terms<typeof stances> = {
  supports: { ar: 'يؤيّد', en: 'supports' },
  refutes: { ar: 'يفنّد', en: 'refutes' },
  context: { ar: 'سياق', en: 'context' },
  silent: { ar: 'لا يذكر', en: 'does not say' },
};

/** What is wrong with a claim, beside its rating. */
export const problemTerms: Terms<typeof problemKinds> = {
  'out-of-context': { ar: 'خارج السياق', en: 'out of context' },
  fabricated: { ar: 'مفبرك', en: 'fabricated' },
  altered: { ar: 'محرّف', en: 'altered' },
  impostor: { ar: 'منتحل', en: 'impostor' },
  'misleading-headline': { ar: 'عنوان مضلل', en: 'misleading headline' },
  'cherry-picked': { ar: 'انتقائي', en: 'cherry-picked' },
  satire: { ar: 'ساخر', en: 'satire' },
  outdated: { ar: 'قديم', en: 'outdated' },
};

/** How sure the desk is of its verdict. */
export const confidenceTerms: Terms<typeof confidences> = {
  low: { ar: 'منخفضة', en: 'low' },
  medium: { ar: 'متوسطة', en: 'medium' },
  high: { ar: 'عالية', en: 'high' },
};

/** What kind of statement a claim is. */
export const kindTerms: Terms<typeof claimKinds> = {
  figure: { ar: 'رقم', en: 'figure' },
  quote: { ar: 'اقتباس', en: 'quote' },
  event: { ar: 'حدث', en: 'event' },
  date: { ar: 'تاريخ', en: 'date' },
  cause: { ar: 'سبب', en: 'cause' },
  comparison: { ar: 'مقارنة', en: 'comparison' },
  prediction: { ar: 'توقّع', en: 'prediction' },
  opinion: { ar: 'رأي', en: 'opinion' },
};

/** How near a source is to what it tells of. */
export const proximityTerms: Terms<typeof proximities> = {
  primary: { ar: 'مصدر أول', en: 'primary source' },
  secondary: { ar: 'مصدر ثانوي', en: 'secondary source' },
  tertiary: { ar: 'مصدر ثالث', en: 'tertiary source' },
};
