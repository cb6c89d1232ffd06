/** What the demonstration checks about trade, energy and arms. Facts as publicly reported up to September 2025. */

import type { DemoClaim } from './demo-claim.ts';

const saidOn = '2025-09-04';
const asOf = '2025-09-05';

export const claimsOfTradeAndArms: readonly DemoClaim[] = [
  {
    places: ['ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي'],
    begins: 180,
    by: 'layla',
    details: {
      claimReviewed: 'تجاوز حجم التجارة بين الصين وروسيا 240 مليار دولار في عام 2024.',
      kind: 'figure',
      topic: 'trade',
      saidOn,
      tags: ['التجارة', 'الجمارك'],
    },
    evidence: [
      {
        source: 'customs',
        stance: 'supports',
        passage:
          'بتصرف: بلغت تجارة الصين مع روسيا نحو 244.8 مليار دولار في 2024، ونحو 240.1 مليار في 2023.',
        credibility: 1,
      },
    ],
    verdict: {
      rating: 'true',
      confidence: 'high',
      rationale:
        'سجّلت الجمارك الصينية نحو **244.8 مليار دولار** في 2024، مقابل نحو 240.1 مليار في 2023 [1]: الرقم صحيح، والارتفاع كذلك.',
      asOf,
    },
    until: 'approved',
  },
  {
    places: ['باتت الصين أكبر مستورد للنفط والفحم الروسيين'],
    begins: 230,
    by: 'samer',
    details: {
      claimReviewed: 'الصين أكبر مستورد للنفط والفحم الروسيين.',
      kind: 'comparison',
      topic: 'energy',
      saidOn,
    },
    evidence: [
      {
        source: 'energy',
        stance: 'supports',
        passage: 'بتصرف: الصين أكبر مشترٍ للنفط وللفحم الروسيين في معظم الإحصاءات الشهرية.',
        credibility: 2,
      },
    ],
    verdict: {
      rating: 'mostly',
      confidence: 'medium',
      rationale:
        'الصين أكبر مشترٍ للسلعتين في معظم الإحصاءات الشهرية [1]. ينقص العبارةَ أن الترتيب يُحسب شهراً بشهر، فهو ليس ثابتاً.',
      asOf,
      suggestedWording: 'باتت الصين في معظم الأشهر أكبر مستورد للنفط والفحم الروسيين',
    },
    until: 'approved',
  },
  {
    places: ['وتستعد لتجاوز أوروبا كسوق رئيسي للغاز'],
    begins: 270,
    by: 'samer',
    details: {
      claimReviewed: 'ستتجاوز الصين أوروبا سوقاً رئيسياً للغاز الروسي.',
      kind: 'prediction',
      topic: 'energy',
      saidOn,
      priority: 'low',
    },
    evidence: [
      {
        source: 'energy',
        stance: 'silent',
        passage: 'بتصرف: تقيس المتابعة الشهرية مشتريات تمّت، ولا تتنبأ بما بعدها.',
        credibility: 3,
      },
      {
        source: 'gazprom',
        stance: 'context',
        passage: 'بتصرف: أُعلنت في 2 سبتمبر 2025 مذكرة بشأن خط جديد إلى الصين، ولم يُتفق على السعر.',
        credibility: 3,
      },
    ],
    verdict: {
      rating: 'unproven',
      confidence: 'medium',
      rationale:
        'هذا توقّع. البيانات المتاحة تصف ما مضى [1]، والخط الذي قد يغيّر الميزان لا يزال مذكرة بلا سعر متفق عليه [2].',
      asOf,
      recheckBy: '2026-09-05',
    },
    until: 'approved',
  },
  {
    places: ['ناقش الجانبان مشروع خط أنابيب “قوة سيبيريا-2”'],
    begins: 320,
    by: 'layla',
    details: {
      claimReviewed: 'بحثت روسيا والصين خط أنابيب «قوة سيبيريا-2» خلال الزيارة.',
      kind: 'event',
      topic: 'energy',
      saidOn,
    },
    evidence: [
      {
        source: 'gazprom',
        stance: 'supports',
        passage: 'بتصرف: أُعلنت في 2 سبتمبر 2025 مذكرة بشأن الخط.',
        credibility: 2,
      },
      {
        source: 'reuters',
        stance: 'context',
        passage: 'بتصرف: لم يُتفق على السعر بعد.',
        credibility: 2,
      },
    ],
    verdict: {
      rating: 'true',
      confidence: 'high',
      rationale:
        'بُحث المشروع، وأُعلنت مذكرة في 2 سبتمبر 2025 [1]. المذكرة ليست عقداً: السعر لم يُتفق عليه [2].',
      asOf,
    },
    until: 'approved',
  },
  {
    places: ['دور الصين في تزويد روسيا بمعدات وأشباه موصلات أساسية'],
    begins: 900,
    by: 'samer',
    details: {
      claimReviewed: 'تزوّد الصين روسيا بمعدات وأشباه موصلات أساسية.',
      kind: 'cause',
      topic: 'chips',
      saidOn,
      tags: ['أشباه الموصلات'],
    },
    evidence: [
      {
        source: 'state',
        stance: 'supports',
        passage:
          'بتصرف: تقول واشنطن إن شركات في الصين تمدّ الصناعة العسكرية الروسية بسلع مزدوجة الاستخدام.',
        credibility: 3,
      },
      {
        source: 'alliance',
        stance: 'supports',
        passage: 'بتصرف: يرى الحلف أن الصين تدعم القاعدة الصناعية الدفاعية الروسية.',
        credibility: 3,
      },
      {
        source: 'beijing',
        stance: 'refutes',
        passage:
          'بتصرف: تنفي الصين تقديم سلاح لأي طرف، وتقول إنها تراقب تصدير السلع مزدوجة الاستخدام.',
        credibility: 4,
      },
    ],
    verdict: null,
    until: 'checking',
  },
  {
    places: ['إرسال الأخيرة آلاف الجنود لدعم العمليات الروسية في أوكرانيا'],
    begins: 1_150,
    by: 'layla',
    details: {
      claimReviewed: 'أرسلت كوريا الشمالية آلاف الجنود لدعم العمليات الروسية.',
      kind: 'figure',
      topic: 'troops',
      saidOn,
      priority: 'high',
      tags: ['كوريا الشمالية'],
    },
    evidence: [
      {
        source: 'yonhap',
        stance: 'supports',
        passage:
          'بتصرف: تقدّر الاستخبارات الكورية الجنوبية من أُرسلوا منذ أكتوبر 2024 بأكثر من عشرة آلاف جندي.',
        credibility: 2,
      },
    ],
    verdict: {
      rating: 'true',
      confidence: 'medium',
      rationale:
        'تقدّر الاستخبارات الكورية الجنوبية العدد بأكثر من **عشرة آلاف** جندي منذ أكتوبر 2024 [1]، فعبارة «آلاف الجنود» صحيحة.',
      asOf,
    },
    until: 'submitted',
  },
];
