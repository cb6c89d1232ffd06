/** The scale a new newsroom starts with. */

import type { Rating, Scale, Tone } from './rating.ts';

type Row = readonly [Tone, number | null, string, string, string, string, string?, string?];

const rows: readonly Row[] = [
  ['true', 5, 'صحيح', 'True', 'دقيق ولا ينقصه سياق.', 'Accurate, with nothing important missing.'],
  [
    'mostly',
    4,
    'صحيح إلى حد كبير',
    'Mostly true',
    'الأصل دقيق وينقصه توضيح لا يغيّر المعنى.',
    'Accurate at its core; needs a clarification that does not change its meaning.',
    'صحيح غالباً',
  ],
  [
    'half',
    3,
    'زائف جزئياً',
    'Partly false',
    'فيه صحيح وفيه خطأ مؤثر.',
    'Mixes what is true with an error that matters.',
  ],
  [
    'misleading',
    2,
    'مضلل',
    'Misleading',
    'عناصره صحيحة وتقود إلى فهم خاطئ.',
    'True parts that leave a false impression.',
  ],
  ['false', 1, 'زائف', 'False', 'تنفيه أدلة كافية.', 'Refuted by sufficient evidence.'],
  [
    'unproven',
    null,
    'غير مثبت',
    'Unproven',
    'لا دليل كافياً له ولا عليه.',
    'Not enough evidence either way.',
  ],
  [
    'na',
    null,
    'خارج نطاق التحقق',
    'Not checkable',
    'رأي أو ذوق أو مستقبل لا يُقاس.',
    'Opinion, taste, or a future that cannot be measured.',
    'خارج النطاق',
    'Not checkable',
  ],
];

function toRating([
  tone,
  number,
  ar,
  en,
  arDefinition,
  enDefinition,
  arShort,
  enShort,
]: Row): Rating {
  return {
    key: tone,
    tone,
    number,
    label: { ar, en },
    short: { ar: arShort ?? ar, en: enShort ?? en },
    definition: { ar: arDefinition, en: enDefinition },
  };
}

export const defaultScale: Scale = rows.map(toRating);
