/** The desk's fixed terms: one word for one thing, after the glossary. */
import type {
  claimKinds,
  confidences,
  Lack,
  priorities,
  problemKinds,
  proximities,
  Role,
  reviewFields,
  Stage,
  settlementKinds,
  sourceKinds,
  stances,
} from '@isnad/core';

type Named<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>;

export interface Terms {
  readonly role: Readonly<Record<Role, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly kind: Named<typeof claimKinds>;
  readonly priority: Named<typeof priorities>;
  readonly stance: Named<typeof stances>;
  readonly problem: Named<typeof problemKinds>;
  readonly confidence: Named<typeof confidences>;
  readonly sourceKind: Named<typeof sourceKinds>;
  readonly proximity: Named<typeof proximities>;
  readonly settlement: Named<typeof settlementKinds>;
  readonly lack: Readonly<Record<Lack, string>>;
  readonly field: Named<typeof reviewFields>;
  readonly pending: string;
}

export const terms = {
  role: { viewer: 'قارئ', checker: 'مدقق', editor: 'محرر', admin: 'مدير النظام' },
  stage: {
    open: 'مفتوح',
    checking: 'قيد التحقق',
    submitted: 'عند المحرر',
    returned: 'أُعيد للاستكمال',
    approved: 'معتمد',
    published: 'نُشر',
    recheck: 'تلزم إعادة النظر',
    withdrawn: 'سُحب',
  },
  kind: {
    figure: 'رقم',
    quote: 'اقتباس',
    event: 'واقعة',
    date: 'تاريخ',
    cause: 'سبب',
    comparison: 'مقارنة',
    prediction: 'توقّع',
    opinion: 'رأي',
  },
  priority: { low: 'منخفضة', normal: 'عادية', high: 'عالية', urgent: 'عاجلة' },
  stance: { supports: 'يؤيّد', refutes: 'يفنّد', context: 'سياق', silent: 'لا يذكر' },
  problem: {
    'out-of-context': 'خارج السياق',
    fabricated: 'مفبرك',
    altered: 'محرّف',
    impostor: 'منتحل',
    'misleading-headline': 'عنوان مضلل',
    'cherry-picked': 'انتقائي',
    satire: 'ساخر',
    outdated: 'قديم',
  },
  confidence: { low: 'منخفضة', medium: 'متوسطة', high: 'عالية' },
  sourceKind: {
    'web-page': 'صفحة ويب',
    document: 'وثيقة',
    dataset: 'بيانات',
    person: 'شخص',
    notes: 'ملاحظات المراسل',
  },
  proximity: { primary: 'مصدر أول', secondary: 'مصدر ثانٍ', tertiary: 'مصدر ثالث' },
  settlement: { opinion: 'رأي', 'not-checkable': 'خارج نطاق التحقق', waived: 'لا ادعاء' },
  lack: {
    words: 'تغيّر نصه في النسخة الجديدة ولم يُحسم',
    wording: 'تنقصه صياغة الادعاء',
    evidence: 'ينقصه دليل',
    rating: 'ينقصه حكم',
    rationale: 'ينقصه تعليل',
    citation: 'التعليل لا يستشهد بأي دليل',
    'broken-citation': 'التعليل يستشهد بدليل غير موجود',
  },
  field: {
    quote: 'الاقتباس',
    wording: 'صياغة الادعاء',
    details: 'التفاصيل',
    evidence: 'الأدلة',
    rating: 'الحكم',
    rationale: 'التعليل',
  },
  pending: 'قيد التحقق',
} as const satisfies Terms;
