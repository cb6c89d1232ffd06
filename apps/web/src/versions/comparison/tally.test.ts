import { expect, test } from 'vitest';
import { tallyOf } from './tally.ts';
import { comparisonOf, versionOf } from './trial-versions.test-language.ts';

const paragraphs = [
  'بلغ حجم التبادل التجاري بين البلدين 240 مليار دولار العام الماضي.',
  'وحضر العرض العسكري في العاصمة رؤساء إيران وكوبا وزعيم كوريا الشمالية.',
  'وانتهت الزيارة الرسمية مساء الأربعاء بتوقيع عشرين اتفاقية ومذكرة تفاهم.',
] as const;

const [first, second, third] = paragraphs;

test.each([
  ['nothing', paragraphs, [0, 0, 0, 0]],
  ['a replaced word', [first.replace('240', '250'), second, third], [1, 1, 0, 0]],
  ['vowel signs', [first.replace('حجم', 'حَجم'), second, third], [0, 0, 1, 0]],
  ['a paragraph put in', [first, 'هذا تصحيح للخبر.', second, third], [3, 0, 0, 0]],
  ['a moved paragraph', [third, first, second], [0, 0, 0, 1]],
])('%s is counted in words and paragraphs', (_title, lines, expected) => {
  const { from, to, comparison } = comparisonOf(versionOf(1, paragraphs), versionOf(2, lines));
  const { inserted, deleted, respelled, moved } = tallyOf(from.document, to.document, comparison);
  expect([inserted, deleted, respelled, moved]).toEqual(expected);
});
