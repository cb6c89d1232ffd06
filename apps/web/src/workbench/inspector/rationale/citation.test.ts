import { describe, expect, test } from 'vitest';
import { citablesFor, completeCitation, openCitation } from './citation.ts';

/** `|` is the caret. */
function at(marked: string): [text: string, caret: number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('a bracket asks for evidence', () => {
  const cases: readonly (readonly [title: string, marked: string, search: string | null])[] = [
    ['right behind the bracket everything is offered', 'بلغ التبادل [|', ''],
    ['a number typed behind it narrows the offer', 'بلغ التبادل [2|', '2'],
    ['so do words of a title', 'بحسب [الجمارك الص| وغيرها', 'الجمارك الص'],
    ['a closed citation asks for nothing', 'بلغ [1]|', null],
    ['the next line asks for nothing', 'بلغ [1\n|', null],
    ['an escaped bracket is only a bracket', 'هكذا \\[|', null],
    ['no bracket, no offer', 'بلغ التبادل|', null],
    ['a bracket far behind is forgotten', `[${'كلمة '.repeat(20)}|`, null],
  ];
  for (const [title, marked, search] of cases) {
    test(title, () => {
      expect(openCitation(...at(marked))?.search ?? null).toBe(search);
    });
  }
});

const evidence = [
  { number: 1, title: 'الجمارك الصينية: جدول التجارة' },
  { number: 2, title: 'رويترز: تجارةٌ قياسيّة' },
  { number: 12, title: 'Bank of Russia' },
];

describe('what is offered', () => {
  const cases: readonly (readonly [search: string, numbers: readonly number[]])[] = [
    ['', [1, 2, 12]],
    ['1', [1, 12]],
    ['١٢', [12]],
    ['تجاره', [1, 2]],
    ['russia', [12]],
    ['لا شيء كهذا', []],
  ];
  for (const [search, numbers] of cases) {
    test(`«${search}» finds ${numbers.join(', ') || 'nothing'}`, () => {
      expect(citablesFor(search, evidence).map(({ number }) => number)).toEqual(numbers);
    });
  }
});

describe('a citation is written out', () => {
  const cases: readonly (readonly [
    title: string,
    before: string,
    number: number,
    after: string,
  ])[] = [
    ['in the middle of a sentence', 'بلغ [الجم| مليار', 1, 'بلغ [1]| مليار'],
    ['over a bracket already closed', 'بلغ [|] مليار', 3, 'بلغ [3]| مليار'],
    ['at the very end', 'بلغ [|', 12, 'بلغ [12]|'],
  ];
  for (const [title, before, number, after] of cases) {
    test(title, () => {
      const [text, caret] = at(before);
      const open = openCitation(text, caret);
      if (!open) throw new Error('no bracket is open');
      const [wantedText, wantedCaret] = at(after);
      expect(completeCitation(text, open, number)).toEqual({
        text: wantedText,
        caret: wantedCaret,
      });
    });
  }
});
