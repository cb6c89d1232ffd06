import { describe, expect, test } from 'vitest';
import { brokenCitations, citationsIn } from './citation.ts';
import { judged, marked, sourced, toldClaim } from './desk.test-language.ts';

describe('citations in a rationale', () => {
  const cases: readonly (readonly [title: string, text: string, numbers: readonly number[]])[] = [
    ['Latin digits cite', 'بلغ 244.8 مليار [1].', [1]],
    ['Arabic digits cite', 'بلغ ٢٤٤٫٨ مليار [٢]، ثم [١٢]', [2, 12]],
    ['Persian digits cite', 'رقم [۳]', [3]],
    ['citations side by side each count', 'قيل [1][2] [3]', [1, 2, 3]],
    ['a Markdown link is not a citation', 'انظر [1](https://en.kremlin.ru)', []],
    ['an escaped bracket is not a citation', 'حرفياً \\[1]', []],
    ['words in brackets are not citations', '[المصدر]', []],
  ];
  test.each(cases)('%s', (_title, text, numbers) => {
    expect(citationsIn(text).map((citation) => citation.number)).toEqual(numbers);
  });
  test('offsets hold the brackets', () => {
    expect(citationsIn('قيل [12].')).toEqual([{ number: 12, start: 4, end: 8 }]);
  });
  test('a citation of removed evidence is broken', () => {
    const claim = toldClaim(marked, sourced, judged, [
      'layla',
      'evidenceRemoved',
      { evidenceId: 'e1' },
    ]);
    expect(brokenCitations(claim)).toEqual([1]);
  });
});
