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
  'out-of-context': { ar: 'خارج السياق', en: 'Out of context' },
  fabricated: { ar: 'مفبرك', en: 'Fabricated' },
  altered: { ar: 'محرّف', en: 'Altered' },
  impostor: { ar: 'منتحل', en: 'Impostor' },
  'misleading-headline': { ar: 'عنوان مضلل', en: 'Misleading headline' },
  'cherry-picked': { ar: 'انتقائي', en: 'Cherry-picked' },
  satire: { ar: 'ساخر', en: 'Satire' },
  outdated: { ar: 'قديم', en: 'Outdated' },
};

/** How sure the desk is of its verdict. */
export const confidenceTerms: Terms<typeof confidences> = {
  low: { ar: 'منخفضة', en: 'low' },
  medium: { ar: 'متوسطة', en: 'medium' },
  high: { ar: 'عالية', en: 'high' },
};

/** What kind of statement a claim is. */
export const kindTerms: Terms<typeof claimKinds> = {
  figure: { ar: 'رقم', en: 'Figure' },
  quote: { ar: 'اقتباس', en: 'Quote' },
  event: { ar: 'حدث', en: 'Event' },
  date: { ar: 'تاريخ', en: 'Date' },
  cause: { ar: 'سبب', en: 'Cause' },
  comparison: { ar: 'مقارنة', en: 'Comparison' },
  prediction: { ar: 'توقّع', en: 'Prediction' },
  opinion: { ar: 'رأي', en: 'Opinion' },
};

/** How near a source is to what it tells of. */
export const proximityTerms: Terms<typeof proximities> = {
  primary: { ar: 'مصدر أول', en: 'primary source' },
  secondary: { ar: 'مصدر ثانوي', en: 'secondary source' },
  tertiary: { ar: 'مصدر ثالث', en: 'tertiary source' },
};
