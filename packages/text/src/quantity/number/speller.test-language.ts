/** Writes numbers in Arabic words by the rules of the grammar, to be read back. */

/** How a number is written: of what it counts, and which spelling the writer keeps to. */
export interface Spelling {
  readonly gender: 'masculine' | 'feminine';
  readonly grammar: 'nominative' | 'genitive';
  /** «مئة» or «مائة». */
  readonly hundred: 'مئة' | 'مائة';
  /** «ثلاثمئة» as one word or two. */
  readonly isFused: boolean;
}

// With a feminine noun the numbers three to ten lose their ة, and the other way round.
const ONES_OF_MASCULINE = 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
const ONES_OF_FEMININE = 'ثلاث أربع خمس ست سبع ثماني تسع'.split(' ');
const TENS = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');

/** A whole number from 0 to 999,999,999 in words. */
export function spelled(value: number, spelling: Spelling): string {
  if (value === 0) return 'صفر';
  const millions = Math.floor(value / 1e6);
  const thousands = Math.floor(value / 1e3) % 1e3;
  const parts = [
    scale(millions, { one: 'مليون', many: 'ملايين' }, spelling),
    scale(thousands, { one: 'ألف', many: 'آلاف' }, spelling),
    underThousand(value % 1e3, spelling),
  ];
  return parts.filter((part) => part !== '').join(' و');
}

function scale(count: number, noun: { one: string; many: string }, spelling: Spelling): string {
  if (count === 0) return '';
  if (count === 1) return noun.one;
  if (count === 2) return noun.one + ending(spelling, 'ان', 'ين');
  const last = count % 100;
  // The count of a scale agrees with the scale, which is masculine.
  const words = underThousand(count, { ...spelling, gender: 'masculine' });
  if (last >= 3 && last <= 10) return `${words} ${noun.many}`;
  return `${words} ${noun.one}${last >= 11 ? 'ا' : ''}`;
}

function underThousand(value: number, spelling: Spelling): string {
  const parts = [hundreds(Math.floor(value / 100), spelling), underHundred(value % 100, spelling)];
  return parts.filter((part) => part !== '').join(' و');
}

function hundreds(count: number, { hundred, isFused, ...spelling }: Spelling): string {
  if (count === 0) return '';
  if (count === 1) return hundred;
  if (count === 2) {
    return `${hundred.slice(0, -1)}ت${ending({ hundred, isFused, ...spelling }, 'ان', 'ين')}`;
  }
  return `${ONES_OF_FEMININE[count - 3]}${isFused ? '' : ' '}${hundred}`;
}

function underHundred(value: number, spelling: Spelling): string {
  if (value === 0) return '';
  if (value < 10) return ones(value, spelling);
  const isFeminine = spelling.gender === 'feminine';
  if (value === 10) return isFeminine ? 'عشر' : 'عشرة';
  if (value < 20) return `${teenOnes(value - 10, spelling)} ${isFeminine ? 'عشرة' : 'عشر'}`;
  const tens = `${TENS[Math.floor(value / 10) - 2]}${ending(spelling, 'ون', 'ين')}`;
  return value % 10 === 0 ? tens : `${ones(value % 10, spelling)} و${tens}`;
}

function ones(value: number, spelling: Spelling): string {
  const isFeminine = spelling.gender === 'feminine';
  if (value === 1) return isFeminine ? 'واحدة' : 'واحد';
  if (value === 2) return `${isFeminine ? 'اثنت' : 'اثن'}${ending(spelling, 'ان', 'ين')}`;
  return (isFeminine ? ONES_OF_FEMININE : ONES_OF_MASCULINE)[value - 3] ?? '';
}

function teenOnes(value: number, spelling: Spelling): string {
  const isFeminine = spelling.gender === 'feminine';
  if (value === 1) return isFeminine ? 'إحدى' : 'أحد';
  if (value === 2) return `${isFeminine ? 'اثنت' : 'اثن'}${ending(spelling, 'ا', 'ي')}`;
  return ones(value, spelling);
}

function ending({ grammar }: Spelling, nominative: string, genitive: string): string {
  return grammar === 'nominative' ? nominative : genitive;
}
