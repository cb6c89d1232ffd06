/** Arabic number words in both genders and all cases; duals keep their construct forms. */

import type { NumberRole, NumberWord } from './number-word.ts';

type Row = readonly [phrases: string, meaning: NumberWord];

function row(
  phrases: string,
  role: NumberRole,
  value: number,
  grammar: NumberWord['grammar'] = 'one',
): Row {
  return [phrases, { language: 'ar', role, value, grammar }];
}

const ONES = [
  row('واحد|واحدة|واحدا|أحد|إحدى', 'ones', 1),
  row('اثنان|اثنين|اثنتان|اثنتين|ثنتان|ثنتين|اثنا|اثني|اثنتا|اثنتي', 'ones', 2),
  row('ثلاثة|ثلاث|ثلاثا', 'ones', 3),
  row('أربعة|أربع|أربعا', 'ones', 4),
  row('خمسة|خمس|خمسا', 'ones', 5),
  row('ستة|ست|ستا', 'ones', 6),
  row('سبعة|سبع|سبعا', 'ones', 7),
  row('ثمانية|ثماني|ثمان|ثمانيا', 'ones', 8),
  row('تسعة|تسع|تسعا', 'ones', 9),
];

const TENS = [
  row('عشرة|عشر|عشرا', 'ten', 10),
  row('عشرون|عشرين', 'tens', 20),
  row('ثلاثون|ثلاثين', 'tens', 30),
  row('أربعون|أربعين', 'tens', 40),
  row('خمسون|خمسين', 'tens', 50),
  row('ستون|ستين', 'tens', 60),
  row('سبعون|سبعين', 'tens', 70),
  row('ثمانون|ثمانين', 'tens', 80),
  row('تسعون|تسعين', 'tens', 90),
  row('عشرات', 'scale', 10, 'many'),
];

// «ثلاثمئة», «ثمانيمائة»: the hundreds are also written as one word.
const FUSED: readonly (readonly [stems: string, value: number])[] = [
  ['ثلاث', 300],
  ['أربع', 400],
  ['خمس', 500],
  ['ست', 600],
  ['سبع', 700],
  ['ثمان|ثماني', 800],
  ['تسع', 900],
];

const HUNDREDS = [
  row('مئة|مائة|مية', 'hundred', 100),
  row('مئتان|مائتان|مئتين|مائتين|مئتا|مائتا|مئتي|مائتي', 'hundreds', 200),
  row('مئات|مائات', 'scale', 100, 'many'),
  ...FUSED.map(([stems, value]) => {
    const forms = stems.split('|').flatMap((stem) => [`${stem}مئة`, `${stem}مائة`]);
    return row(forms.join('|'), 'hundreds', value);
  }),
];

/** A scale by its singular and plurals; case endings and duals follow the pattern of the singular. */
function scaleRows(singular: string, plurals: string, value: number): Row[] {
  return [
    row(singular, 'scale', value),
    row(`${singular}ا`, 'scale', value, 'one-or-two'),
    row(`${singular}ان|${singular}ين|${singular}ي`, 'scale', value, 'two'),
    row(plurals, 'scale', value, 'many'),
  ];
}

const SCALES = [
  ...scaleRows('ألف', 'آلاف|ألوف', 1e3),
  ...scaleRows('مليون', 'ملايين', 1e6),
  ...scaleRows('مليار', 'مليارات', 1e9),
  ...scaleRows('بليون', 'بلايين|بليونات', 1e9),
  ...scaleRows('تريليون', 'تريليونات', 1e12),
  ...scaleRows('ترليون', 'ترليونات', 1e12),
];

const FRACTIONS = [
  row('نصف', 'fraction', 1 / 2),
  row('ثلث', 'fraction', 1 / 3),
  row('ثلثا|ثلثي|ثلثان|ثلثين', 'fraction', 2 / 3),
  row('ربع', 'fraction', 1 / 4),
  row('أثلاث', 'part', 1 / 3),
  row('أرباع', 'part', 1 / 4),
  row('أخماس', 'part', 1 / 5),
  row('أسداس', 'part', 1 / 6),
  row('أسباع', 'part', 1 / 7),
  row('أثمان', 'part', 1 / 8),
  row('أعشار', 'part', 1 / 10),
];

/** Rows for the book of number words. «خمس» and «عشر» are read as five and ten, never as parts. */
export const ARABIC_NUMBER_ROWS: readonly Row[] = [
  row('صفر', 'zero', 0),
  ...ONES,
  ...TENS,
  ...HUNDREDS,
  ...SCALES,
  ...FRACTIONS,
];
