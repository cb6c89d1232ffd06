/** A small desk for the tests: claims in every state that can go out, ready to be reported. */

import type { Claim } from '@isnad/core';
import { claim, evidence, source, verdict } from './desk.test-language.ts';
import { article, at, newsroom, people, version } from './newsroom.test-language.ts';
import type { ReportInput } from './report/build-report.ts';

/** The whole desk, ready to be reported; any part can be put in its place. */
export function reportInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    newsroom,
    article,
    version,
    claims: deskClaims,
    sources: [source(), customs, confidential, archive],
    people,
    headline: 'خمسة ادعاءات في خبر زيارة بوتين إلى الصين: ما الصحيح منها؟',
    summary: 'راجعنا مقالاً واسع التداول عن الزيارة. الرقم التجاري صحيح، أما مدة الزيارة فلا.',
    slug: 'putin-china',
    revision: 1,
    firstPublishedAt: at,
    publishedAt: at,
    ...changes,
  };
}

const customs = source({
  id: 'customs',
  title: 'التجارة حسب البلد، 2024',
  publisher: 'الجمارك الصينية',
  url: 'http://english.customs.gov.cn/',
  publishedOn: null,
});

const confidential = source({
  id: 'official',
  title: 'وثيقة من مكتب الوزير',
  publisher: 'وزارة المثال',
  author: 'فلان الفلاني',
  url: 'https://secret.example/leak',
  confidential: true,
});

const archive = source({ id: 'archive', title: 'دفتر الصحفي', publisher: null, url: null });

const deskClaims: readonly Claim[] = [
  claim({ number: 1, words: ['استمرت نحو أسبوع كامل'], details: { kind: 'date' } }),
  claim({
    number: 2,
    words: ['أكثر من 240 مليار دولار العام الماضي'],
    details: {
      topic: 'trade',
      kind: 'figure',
      claimReviewed: 'بلغ التبادل التجاري بين روسيا والصين أكثر من 240 مليار دولار في 2024',
      claimant: {
        name: 'لوكا بيترسن',
        role: 'محلل',
        sameAs: 'https://www.wikidata.org/wiki/Q1',
      },
      saidOn: '2025-09-04',
      saidAt: 'تيانجين',
    },
    evidence: [
      evidence({ sourceId: 'customs', stance: 'supports', passage: '', translation: '' }),
      evidence({
        id: 'evidence-2',
        number: 2,
        sourceId: 'official',
        stance: 'context',
        passage: 'كما قلت لكم في مكتبي',
        translation: 'as I told you',
        note: 'اتصلنا بفلان',
      }),
    ],
    verdict: verdict({
      rating: 'true',
      rationale: 'بلغ التبادل 244.8 مليار دولار في 2024 بحسب الجمارك الصينية [1] [2].',
      suggestedWording: 'بلغ حجم التبادل التجاري 244.8 مليار دولار في عام 2024.',
      authors: ['layla', 'samer'],
    }),
  }),
  claim({
    number: 3,
    words: ['تستعد الصين لتجاوز أوروبا', 'سوق رئيسي للغاز'],
    stage: 'published',
    details: { topic: 'energy', kind: 'prediction' },
    evidence: [evidence({ sourceId: 'archive', stance: 'silent', passage: '', translation: '' })],
    verdict: verdict({ rating: 'unproven', confidence: 'medium', recheckBy: '2026-09-01' }),
  }),
  claim({
    number: 4,
    words: ['تزويد روسيا بمعدات وأشباه موصلات أساسية'],
    stage: 'checking',
    verdict: verdict({ rationale: 'مسودة لا تُنشر' }),
  }),
  claim({
    number: 5,
    words: ['الرئيس السابق دونالد ترامب'],
    details: { topic: 'politics' },
    verdict: verdict({ rating: 'false', problems: ['outdated'] }),
    fourEyes: false,
  }),
  claim({ number: 6, words: ['في تحرك نادر'], stage: 'withdrawn' }),
];
