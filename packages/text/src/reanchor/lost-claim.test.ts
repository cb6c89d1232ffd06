import { describe, expect, test } from 'vitest';
import { correct, wordsAt } from './correction.test-language.ts';

describe('a claim is left to a person', () => {
  test.each([
    [
      'when its sentence is gone and a twin with another figure is left',
      '[ارتفعت الأسعار بنسبة 12 %]. وقال خبراء إن الوضع صعب.\nارتفعت الأسعار بنسبة 14 %. وقال آخرون لا.',
      'وقال خبراء إن الوضع صعب.\nارتفعت الأسعار بنسبة 14 %. وقال آخرون لا.',
      'orphan',
      'only-twins-left',
      ['ارتفعت الأسعار بنسبة 14 %'],
    ],
    [
      'when its figure is gone with its sentence',
      'ارتفعت صادرات النفط بنسبة [12 %] أولا. وبقيت الأسواق هادئة.\nارتفعت صادرات الغاز بنسبة 14 %.',
      'وبقيت الأسواق هادئة.\nارتفعت صادرات الغاز بنسبة 14 %.',
      'orphan',
      'gone',
      [],
    ],
    [
      'when two lookalikes changed places',
      'كان الأمس صعبا. [ارتفع الإنتاج 12 % في مارس]. وكان ذلك جيدا.\nوفي المساء هدأت. ارتفع الإنتاج 14 % في مارس. وانتهى.',
      'كان الأمس صعبا. ارتفع الإنتاج 14 % في مارس. وكان ذلك جيدا.\nوفي المساء هدأت. ارتفع الإنتاج 12 % في مارس. وانتهى.',
      'ambiguous',
      'several-places',
      ['ارتفع الإنتاج 12 % في مارس', 'ارتفع الإنتاج 14 % في مارس'],
    ],
    [
      'when its sentences were torn apart',
      'مقدمة الخبر كما هي هنا. [ثم زار الرئيس الصين أمس. وعاد الوفد الكبير إلى موسكو]. وانتهى الأمر.\nوهذه فقرة أخيرة عن النفط.\nوخاتمة طويلة عن الغاز.',
      'وعاد الوفد الكبير إلى موسكو. مقدمة الخبر كما هي هنا. ثم زار الرئيس الصين أمس. وانتهى الأمر.\nوهذه فقرة أخيرة عن النفط.\nوخاتمة طويلة عن الغاز.',
      'ambiguous',
      'torn-apart',
      ['ثم زار الرئيس الصين أمس', 'وعاد الوفد الكبير إلى موسكو'],
    ],
    [
      'when a copy of it was struck out of a row',
      'قالوا نعم [نعم] نعم',
      'قالوا نعم نعم',
      'ambiguous',
      'several-places',
      ['نعم', 'نعم'],
    ],
  ])('%s', (_when, source, now, status, reason, candidates) => {
    const { after, result } = correct(source, now);
    expect(result).toMatchObject({ status, reason, target: null });
    expect(
      wordsAt(
        after,
        result.candidates.map(({ span }) => span),
      ),
    ).toEqual(candidates);
  });

  test('who sees the sentences around the place where it was', () => {
    const source = 'الجملة الأولى هنا اليوم. [الثانية عن بوتين وحده]. الجملة الثالثة هنا غدا.';
    const { after, result } = correct(source, 'الجملة الأولى هنا اليوم. الجملة الثالثة هنا غدا.');
    const { before, after: next } = result.neighbours;
    expect(wordsAt(after, [before, next])).toEqual([
      'الجملة الأولى هنا اليوم',
      'الجملة الثالثة هنا غدا',
    ]);
  });

  test('when one of its pieces is gone, and sees the other', () => {
    const { after, result } = correct(
      '[زار الرئيس الصين أمس]. وعاد إلى بلاده. [وقال إن العلاقات جيدة].',
      'زار الرئيس الصين أمس. وعاد إلى بلاده.',
    );
    expect(result).toMatchObject({ status: 'orphan', reason: 'part-gone' });
    expect(
      wordsAt(
        after,
        result.candidates.map(({ span }) => span),
      ),
    ).toEqual(['زار الرئيس الصين أمس']);
  });
});
