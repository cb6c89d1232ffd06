/** What the demonstration checks about the visit itself. Facts as publicly reported up to September 2025. */

import type { DemoClaim } from './demo-claim.ts';

const saidOn = '2025-09-04';
const asOf = '2025-09-05';

export const claimsOfTheVisit: readonly DemoClaim[] = [
  {
    places: ['استمرت نحو أسبوع كامل'],
    begins: 25,
    by: 'samer',
    details: {
      claimReviewed: 'استمرت زيارة بوتين إلى الصين نحو أسبوع كامل.',
      kind: 'date',
      topic: 'diplomacy',
      saidOn,
      tags: ['مدة الزيارة'],
    },
    evidence: [
      {
        source: 'kremlin',
        stance: 'refutes',
        passage: 'بتصرف: امتدت الزيارة من 31 أغسطس إلى 3 سبتمبر 2025.',
        credibility: 1,
      },
      {
        source: 'cooperation',
        stance: 'context',
        passage: 'بتصرف: عُقدت القمة في تيانجين في مستهل هذه الأيام الأربعة.',
        credibility: 2,
      },
    ],
    verdict: {
      rating: 'half',
      problems: [],
      confidence: 'high',
      rationale: 'الزيارة أربعة أيام لا أسبوع [1].',
      asOf,
      suggestedWording: 'استمرت أربعة أيام',
    },
    until: 'approved',
    returned: {
      reason: 'اذكر يومي البداية والنهاية، وأسند كل واحد منهما إلى دليل.',
      rationale:
        'امتدت الزيارة من 31 أغسطس إلى 3 سبتمبر 2025، أي **أربعة أيام** لا نحو أسبوع [1]، وبدأت بقمة تيانجين [2]. وصفها بالطويلة صحيح، أما المدة المذكورة فتقارب ضعف المدة الفعلية.',
    },
  },
  {
    places: [
      'العرض العسكري الضخم الذي أقيم في ساحة تيانانمن ببكين في الثالث من سبتمبر بمناسبة الذكرى الثمانين لهزيمة اليابان في الحرب العالمية الثانية',
    ],
    begins: 60,
    by: 'layla',
    details: {
      claimReviewed: 'أقيم العرض العسكري في بكين في 3 سبتمبر 2025 في الذكرى الثمانين لنهاية الحرب.',
      kind: 'date',
      topic: 'history',
      saidOn,
    },
    evidence: [
      {
        source: 'kremlin',
        stance: 'supports',
        passage: 'بتصرف: حضر الرئيس الروسي في 3 سبتمبر 2025 العرض العسكري في بكين.',
        credibility: 1,
      },
      {
        source: 'jazeera',
        stance: 'supports',
        passage: 'بتصرف: أقيم العرض في ساحة تيانانمن في الذكرى الثمانين لنهاية الحرب.',
        credibility: 2,
      },
    ],
    verdict: {
      rating: 'true',
      confidence: 'high',
      rationale:
        'اليوم والمناسبة والمكان كما وردت: الثالث من سبتمبر 2025 [1]، في ساحة تيانانمن، وفي الذكرى الثمانين [2].',
      asOf,
    },
    until: 'approved',
  },
  {
    places: [
      'إلى جانب زعيم كوريا الشمالية كيم جونغ أون ورؤساء إيران وكوبا',
      'مشاركة كيم جونغ أون في الاحتفالات',
    ],
    begins: 95,
    by: 'layla',
    details: {
      claimReviewed: 'حضر العرض العسكري زعيم كوريا الشمالية ورئيسا إيران وكوبا.',
      kind: 'event',
      topic: 'diplomacy',
      saidOn,
    },
    evidence: [
      {
        source: 'yonhap',
        stance: 'supports',
        passage: 'بتصرف: حضر كيم جونغ أون العرض العسكري في بكين.',
        credibility: 1,
      },
      {
        source: 'jazeera',
        stance: 'supports',
        passage: 'بتصرف: كان رئيسا إيران وكوبا بين القادة الحاضرين.',
        credibility: 2,
      },
    ],
    verdict: {
      rating: 'true',
      confidence: 'high',
      rationale: 'حضر الثلاثة جميعاً: كيم جونغ أون [1]، ورئيسا إيران وكوبا [2].',
      asOf,
    },
    until: 'approved',
  },
  {
    places: ['الرئيس السابق دونالد ترامب'],
    begins: 140,
    by: 'samer',
    details: {
      claimReviewed: 'دونالد ترامب رئيس سابق للولايات المتحدة وقت نشر المقال.',
      kind: 'event',
      topic: 'politics',
      saidOn,
      priority: 'high',
    },
    evidence: [
      {
        source: 'whiteHouse',
        stance: 'refutes',
        passage: 'بتصرف: دونالد ترامب هو الرئيس، ويشغل المنصب منذ 20 يناير 2025.',
        credibility: 1,
      },
    ],
    verdict: {
      rating: 'false',
      problems: ['outdated'],
      confidence: 'high',
      rationale: 'وقت نشر المقال كان ترامب رئيساً في المنصب منذ 20 يناير 2025 [1]، لا رئيساً سابقاً.',
      asOf,
      suggestedWording: 'الرئيس الأمريكي دونالد ترامب',
    },
    until: 'approved',
  },
];
