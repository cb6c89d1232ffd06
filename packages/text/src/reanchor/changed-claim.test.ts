import { describe, expect, test } from 'vitest';
import { correct } from './correction.test-language.ts';

describe('a claim with other words is shown to a person, who sees what differs', () => {
  test.each([
    ['a figure', 'نما بنسبة [14 %] فقط', 'نما بنسبة [4 %] فقط', ['percent:14 %→4 %']],
    ['a figure in words', 'قتل [12 شخصا] هنا', 'قتل [اثنا عشر شخصا] هنا', ['number:12→اثنا عشر']],
    ['a currency', 'بلغ [240 مليار دولار]', 'بلغ [240 مليار يورو]', ['currency:دولار→يورو']],
    ['a month', 'قمة [الثالث من سبتمبر] هنا', 'قمة [الثالث من أكتوبر] هنا', ['date:سبتمبر→أكتوبر']],
    ['a year', 'won [the vote in 2019] again', 'won [the vote in 2021] again', ['date:2019→2021']],
    [
      'a negation',
      'قال إن [التبادل ارتفع بقوة]',
      'قال إن [التبادل لم يرتفع بقوة]',
      ['negation:→لم'],
    ],
    ['a negation gone', 'قال [إنه لم يسافر] أمس', 'قال [إنه سافر] أمس', ['negation:لم→']],
    [
      'a short n’t',
      '[the plant does leak] now',
      '[the plant doesn’t leak] now',
      ['negation:→doesn’t'],
    ],
    [
      'a quantifier',
      'قال إن [كل السكان رحلوا]',
      'قال إن [معظم السكان رحلوا]',
      ['quantifier:كل→معظم'],
    ],
    ['a name', '[قال بوتين إنه راض] أمس', '[قال لافروف إنه راض] أمس', ['name:بوتين→لافروف']],
    [
      'a name in English',
      'signed by [President Joe Biden today] in Texas',
      'signed by [President Donald Trump today] in Texas',
      ['name:Joe Biden→Donald Trump'],
    ],
    [
      'a figure of four digits',
      'fired [1,200 workers] today',
      'fired [1,300 workers] today',
      ['number:1,200→1,300'],
    ],
  ])('%s', (_what, source, now, critical) => {
    const { shown, result } = correct(source, now);
    expect(shown).toBe(now);
    expect(result).toMatchObject({ status: 'changed', reason: 'critical-words-changed' });
    const named = result.critical.map(({ kind, before, after }) => `${kind}:${before}→${after}`);
    expect(named).toEqual(critical);
  });

  test.each([
    ['an ordinary word', 'زار [الوفد المدينة] أمس', 'زار [الوفد القرية] أمس', 'words-changed'],
    ['a word put in', 'زار [الوفد المدينة] أمس', 'زار [الوفد الكبير المدينة] أمس', 'words-changed'],
    ['its last word gone', 'زار [الوفد مدينة كبيرة] أمس', 'زار [الوفد مدينة] أمس', 'words-changed'],
    [
      'a denial put before it',
      'قال الكرملين إن [القوات دخلت المدينة] أمس',
      'نفى الكرملين أن [القوات دخلت المدينة] أمس',
      'changed-beside',
    ],
    [
      'a measure taken away beside it',
      'بلغ أكثر من [240 مليار دولار] هنا',
      'بلغ [240 مليار دولار] هنا',
      'changed-beside',
    ],
    ['a question mark', '[سيزور بوتين الصين].', '[سيزور بوتين الصين]؟', 'question-changed'],
    [
      'a new sentence within',
      '[زار الرئيس الصين أمس. وقال إن العلاقات جيدة]. ثم غادر.',
      '[زار الرئيس الصين أمس. والتقى كبار المسؤولين هناك. وقال إن العلاقات جيدة]. ثم غادر.',
      'words-changed',
    ],
  ])('also %s', (_what, source, now, reason) => {
    const { shown, result } = correct(source, now);
    expect(shown).toBe(now);
    expect(result).toMatchObject({ status: 'changed', reason });
  });

  test('a negation right before the claim is taken into it', () => {
    const { shown } = correct('وقد [ارتفع حجم التبادل] أمس', 'وقد لم يرتفع حجم التبادل أمس');
    expect(shown).toBe('وقد [لم يرتفع حجم التبادل] أمس');
  });
});
