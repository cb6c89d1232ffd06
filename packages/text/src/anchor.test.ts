import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote } from './anchor.ts';
import { bracketed, documentOf, markedOnce } from './bracket.test-language.ts';
import { describeTarget } from './describe.ts';
import { SEED_LINES } from './seed-article.test-language.ts';
import { snapToWords } from './segmentation/word-snap.ts';

function segmentIn(source: string) {
  const { text, span } = markedOnce(source);
  const [segment] = describeTarget(documentOf(text), 'version-1', [span]).segments;
  if (!segment) throw new Error('a described span has a segment');
  return segment;
}

function foundIn(text: string, source: string): string {
  const span = anchorQuote(documentOf(...text.split('\n')), segmentIn(source));
  return bracketed(text, span ? [span] : []);
}

describe('a quote is found again', () => {
  test.each([
    ['where it stood', 'زار [بكين] أمس', 'زار [بكين] أمس'],
    ['after words were added before it', 'زار [بكين] أمس', 'أعلن الكرملين أنه زار [بكين] أمس'],
    ['after its right side was rewritten', 'زار الرئيس [بكين] أمس', 'زار الرئيس [بكين] غدا'],
    [
      'among twins, by its surroundings',
      'قال شي إن [بكين] تريد السلام. وقال بوتين إن بكين صديقة.',
      'وقال بوتين إن بكين صديقة. قال شي إن [بكين] تريد السلام.',
    ],
    ['among equal twins, where it stood', 'قال نعم قال [نعم] قال نعم', 'قال نعم قال [نعم] قال نعم'],
    [
      'when long, even with nothing left around it',
      'أولا [حجم التبادل التجاري إلى أكثر من 240 مليار دولار] فقط',
      'تقرير جديد: [حجم التبادل التجاري إلى أكثر من 240 مليار دولار]!',
    ],
    ['inside a new paragraph', 'زار الرئيس [بكين] أمس', 'عاجل\nزار الرئيس [بكين] أمس'],
  ])('%s', (_how, source, expected) => {
    expect(foundIn(markedOnce(expected).text, source)).toBe(expected);
  });
});

describe('a quote is given up', () => {
  test.each([
    ['when its words are gone', 'زار [بكين] أمس', 'زار موسكو أمس'],
    ['when two places fit equally', 'نعم، زار [بكين] أمس', 'قال زار بكين أمس وقال زار بكين أمس'],
    ['when only a namesake elsewhere is left', 'زار الرئيس [بكين] أمس', 'عقدت قمة في بكين اليوم'],
    ['when the words now carry a mark', 'زار [بكين] أمس', 'زار بكينَ أمس'],
    ['when it is the lam of a lam-alef', 'قال [ل] هم', 'قال لا هم'],
  ])('%s', (_when, source, text) => {
    expect(foundIn(text, source)).toBe(text);
  });

  test('when it never had words', () => {
    const empty = { start: 0, end: 0, exact: '', prefix: '', suffix: 'زار' };
    expect(anchorQuote(documentOf('زار بكين'), empty)).toBeNull();
  });
});

test('claims of the seed article move with their sentence when a paragraph is put before it', () => {
  const before = documentOf(...SEED_LINES);
  const opening = 'تصحيح: نُشر هذا المقال في سبتمبر.';
  const after = documentOf(opening, ...SEED_LINES);
  const places = fc.tuple(fc.nat(before.text.length), fc.integer({ min: 8, max: 120 }));
  fc.assert(
    fc.property(places, ([start, length]) => {
      const span = snapToWords(before, { start, end: start + length });
      const [segment] = describeTarget(before, 'version-1', span ? [span] : []).segments;
      if (!span || !segment) return;
      const shift = opening.length + 1;
      const found = anchorQuote(after, segment);
      expect(found).toEqual({ start: span.start + shift, end: span.end + shift });
    }),
  );
});
