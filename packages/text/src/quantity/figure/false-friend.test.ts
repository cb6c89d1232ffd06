import { expect, test } from 'vitest';
import { quantitiesOf } from '../quantities-of.ts';
import { retold, type Told } from '../quantity.test-language.ts';

test.each([
  ['a pipeline', 'مشروع “قوة سيبيريا-2” للغاز'],
  ['a pipeline without a hyphen', 'خط سيبيريا 2'],
  ['an aircraft', 'مقاتلات F-16 وإف-35'],
  ['a missile system', 'منظومة إس-400 وS-400'],
  ['a group of states', 'قمة G7 ومجموعة السبع ومجموعة العشرين ومجموعة الـ20'],
  ['a disease', 'جائحة كوفيد-19 وكورونا 19'],
  ['a resolution, an article, a channel', 'القرار 1701 والمادة 5 والقناة 12'],
  ['an aircraft by its maker', 'طائرة بوينغ 737'],
  ['a version', 'الإصدار 2.0'],
  ['a pronoun', 'مصير استراتيجي واحد، وواحد منهم، وكل واحد'],
  ['one of some', 'قال أحد الجنود وإحدى الدول'],
  ['“I am not”', 'لست متأكدا'],
  ['a lady', 'الست أم كلثوم وست الحسن'],
  ['a clan', 'عشيرة وعشائر'],
  ['to author', 'ألف كتابا عن الحرب'],
  ['a homeland', 'وطن واحد'],
  ['a cup final', 'نصف النهائي وربع النهائي وثمن النهائي'],
  ['a desert', 'الربع الخالي'],
  ['a world war', 'الحرب العالمية الثانية'],
  ['a king', 'الملك عبدالله الثاني وإليزابيث الثانية'],
  ['an hour of the clock', 'في الساعة العاشرة وعند 10:30'],
  ['an idiom', 'بالدرجة الأولى'],
  ['Zero Hour', 'ساعة الصفر'],
  ['towards', 'دفع موسكو نحو وقف القتال'],
  ['to practise, a father', 'مارس ضغوطا على أب'],
  ['a price', 'ثمن الحرب'],
  ['days of the week', 'الاثنين والثلاثاء والأربعاء والخميس'],
  ['a telephone', '+20 100 123 4567 أو 0100-123-4567'],
  ['an address', 'https://a.example/2024/240 و user20@x.example و @bloomberg24 و #حرب_2022'],
  ['a number server', '192.168.1.1'],
  ['an account', '12345678901234567890'],
  ['a citation', 'كما قال [1]'],
])('%s is no quantity', (_what, text) => {
  expect(quantitiesOf(text, { language: 'ar', publishedOn: '2025-09-05' })).toEqual([]);
});

test.each([
  ['products', 'version 2.0, iOS 17, Windows 11, Boeing 737, Falcon 9, 2.0 version'],
  ['networks and ratings', '5G, 4G and a 5-star hotel'],
  ['groups', 'the G20, the F-35 and MH17'],
  ['a resolution', 'resolution 1701, Article 5, No. 5'],
  ['the modal, the verb', 'They may march; one may try'],
  ['wars and ladies', 'the Second World War and the First Lady'],
  ['one of them', 'one of them'],
  ['goals', 'the half time and half past'],
  ['a dash', 'he went - a lot'],
  ['an email', 'write to a2@b.example'],
  ['a telephone', 'call (555) 123-4567'],
])('%s are no quantity in English', (_what, text) => {
  expect(quantitiesOf(text, { language: 'en', publishedOn: '2025-09-05' })).toEqual([]);
});

const BESIDE: readonly Told[] = [
  ['صاروخ إس-400 يكلف [500 مليون دولار]', 'money 500000000 USD'],
  ['القرار 1701 بأغلبية [15 صوتا]', 'count 15 vote'],
  ['استغرقت الرحلة [5 ساعات]', 'measure 5 hour'],
  ['عشيرة من [عشرة بيوت]', 'count 10 house'],
];

test.each(BESIDE)('a name does not hide the figure beside it: %s', (...row) => {
  expect(retold(row)).toEqual(row);
});

test('number words of a third language are left alone, its figures are not', () => {
  const text = 'six mille personnes, 12 % et $5';
  const said = quantitiesOf(text, { language: 'fr', publishedOn: null });
  expect(said.map(({ kind, value }) => [kind, value?.to])).toEqual([
    ['percent', 12],
    ['money', 5],
  ]);
});
