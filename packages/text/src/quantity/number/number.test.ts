import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../quantities-of.ts';
import { retold, type Told } from '../quantity.test-language.ts';
import { type Spelling, spelled } from './speller.test-language.ts';

const spelling = fc.record<Spelling>({
  gender: fc.constantFrom('masculine', 'feminine'),
  grammar: fc.constantFrom('nominative', 'genitive'),
  hundred: fc.constantFrom('مئة', 'مائة'),
  isFused: fc.boolean(),
});
// Numbers of every length, and the round ones that people write.
const number = fc.oneof(
  fc.integer({ min: 2, max: 999_999_999 }),
  fc.integer({ min: 2, max: 9999 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6))
    .map(([count, scale]) => count * scale),
);
const tashkeel = fc.array(fc.constantFrom('', '\u064E', '\u064F', '\u0650', '\u0651\u064E', 'ـ'), {
  minLength: 1,
  maxLength: 7,
});
const options = { language: 'ar', publishedOn: null };

function valuesIn(text: string): (number | undefined)[] {
  return quantitiesOf(text, options).map(({ value }) => value?.to);
}

describe('a number in Arabic words', () => {
  test('reads back as the number that was written', () => {
    fc.assert(
      fc.property(number, spelling, (value, style) => {
        expect(valuesIn(`بلغ العدد ${spelled(value, style)}`)).toEqual([value]);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads back for every number below a thousand', () => {
    const style: Spelling = {
      gender: 'masculine',
      grammar: 'nominative',
      hundred: 'مئة',
      isFused: true,
    };
    for (let value = 2; value < 1000; value += 1) {
      expect(valuesIn(`${spelled(value, style)} برميلا`)).toEqual([value]);
    }
    expect(valuesIn('صفر')).toEqual([0]);
    expect(valuesIn('برميل واحد')).toEqual([1]);
  });

  test('means the same with tashkeel and tatweel', () => {
    fc.assert(
      fc.property(number, spelling, tashkeel, (value, style, marks) => {
        let letter = 0;
        const ornate = spelled(value, style).replace(/\p{L}/gu, (sign) => {
          letter += 1;
          return `${sign}${marks[letter % marks.length]}`;
        });
        expect(valuesIn(ornate)).toEqual([value]);
      }),
    );
  });

  test('means the same with whatever is joined to its front', () => {
    fc.assert(
      fc.property(
        number,
        spelling,
        fc.constantFrom('و', 'ب', 'ل', 'ك', 'وب', 'ف'),
        (value, style, joined) => {
          expect(valuesIn(`العدد ${joined}${spelled(value, style)} برميلا`)).toEqual([value]);
        },
      ),
    );
  });
});

test('digits of any set are worth the same', () => {
  const sets = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.constantFrom(...sets),
      (value, set) => {
        const latin = value.toLocaleString('en');
        const arabic = latin
          .replace(/\d/g, (digit) => set[Number(digit)] ?? '')
          .replaceAll(',', '٬');
        expect(valuesIn(`${latin} برميل`)).toEqual([value]);
        expect(valuesIn(`${arabic} برميل`)).toEqual([value]);
      },
    ),
  );
});

const ARABIC: readonly Told[] = [
  ['[ثلاثة آلاف]', 'count 3000'],
  ['[مليونان]', 'count 2000000'],
  ['[مليوني] قطعة', 'count 2000000'],
  ['[ألفا] قطعة', 'count 2000'],
  ['[ألف] كتاب', 'count 1000'],
  ['[نصف مليون]', 'count 500000'],
  ['[نصف المليون]', 'count 500000'],
  ['[ربع مليار]', 'count 250000000'],
  ['[ثلاثة أرباع المليون]', 'count 750000'],
  ['[اثنا عشر قتيلا]', 'count 12 killed'],
  ['[خمسة وعشرون ألفًا]', 'count 25000'],
  ['[مئة وخمسة] ', 'count 105'],
  ['[مائة وخمسة]', 'count 105'],
  ['[ثلاث مئة وستة وستون]', 'count 366'],
  ['[ثلاثمئه]', 'count 300'],
  ['[ثمانمائة]', 'count 800'],
  ['[مليار ونصف المليار]', 'count 1500000000'],
  ['[مليار ونصف]', 'count 1500000000'],
  ['[ثلاثة ملايين ونصف المليون]', 'count 3500000'],
  ['[ثلاثة ونصف مليون]', 'count 3500000'],
  ['[مليونان وربع]', 'count 2250000'],
  ['[مليار و200 مليون]', 'count 1200000000'],
  ['[3 آلاف و500]', 'count 3500'],
  ['[3 آلاف] [و5 جرحى]', 'count 3000', 'count 5 wounded'],
  ['[خمسة آلاف ومئتا مليون]', 'count 5200000000'],
  ['[مئة ألف مليون]', 'count 100000000000'],
  ['[ألف مليار]', 'count 1000000000000'],
  ['[1.1 مليار]', 'count 1100000000'],
  ['[٣٫٥ ملايين]', 'count 3500000'],
  ['[3,5 ملايين]', 'count 3500000'],
  ['[2 بليون]', 'count 2000000000'],
  ['[تريليون]', 'count 1000000000000'],
  ['[4 تريليونات]', 'count 4000000000000'],
  ['[١٬٢٥٠٬٠٠٠]', 'count 1250000'],
  ['[1.250.000]', 'count 1250000'],
  ['[1 250 000]', 'count 1250000'],
  ['[240.000]', 'count 240000'],
  ['[1,250.5]', 'count 1250.5'],
  ['[1.234]', 'count 1.234'],
  ['[2½]', 'count 2.5'],
  ['[بـ15] [و16]', 'count 15', 'count 16'],
  ['[مئات]', 'count 300..1000 vague'],
  ['[عشرات]', 'count 30..100 vague'],
  ['[آلاف]', 'count 3000..10000 vague'],
  ['[عشرات الآلاف]', 'count 30000..100000 vague'],
  ['[مئات الملايين]', 'count 300000000..1000000000 vague'],
  ['[عدة آلاف]', 'count 3000..10000 vague'],
  ['[بضع مئات]', 'count 300..1000 vague'],
  ['[نصف]', 'fraction 0.5'],
  ['[ثلث]', 'fraction 0.3333333333333333'],
  ['بأغلبية [الثلثين]', 'fraction 0.6666666666666666'],
  ['[ثلاثة أرباع]', 'fraction 0.75'],
  ['[ثلاثة أخماس]', 'fraction 0.6'],
  ['[ربع]', 'fraction 0.25'],
  ['الدول [الخمس]', 'count 5'],
];

const ENGLISH: readonly Told[] = [
  ['[three thousand]', 'count 3000'],
  ['[half a million]', 'count 500000'],
  ['[half a dozen]', 'count 6'],
  ['[dozens]', 'count 24..120 vague'],
  ['[two-thirds]', 'fraction 0.666666666666667'],
  ['[a third] of it', 'fraction 0.3333333333333333'],
  ['[three quarters]', 'fraction 0.75'],
  ['[a quarter of a million]', 'count 250000'],
  ['[a hundred and five]', 'count 105'],
  ['[twenty-five]', 'count 25'],
  ['[one hundred twenty-three thousand four hundred and fifty-six]', 'count 123456'],
  ['[twenty-five hundred]', 'count 2500'],
  ['[two and a half million]', 'count 2500000'],
  ['[a million and a half]', 'count 1500000'],
  ['[two dozen]', 'count 24'],
  ['[tens of thousands]', 'count 20000..100000 vague'],
  ['[several hundred]', 'count 200..1000 vague'],
  ['[a few thousand]', 'count 2000..10000 vague'],
  ['[240bn]', 'count 240000000000'],
  ['[10k]', 'count 10000'],
  ['[3.5m]', 'count 3500000'],
  ['[1,234,567]', 'count 1234567'],
  ['[two] and [three]', 'count 2', 'count 3'],
];

test.each(ARABIC)('Arabic says %s', (...row) => {
  expect(retold(row)).toEqual(row);
});

test.each(ENGLISH)('English says %s', (...row) => {
  expect(retold(row, 'en')).toEqual(row);
});
