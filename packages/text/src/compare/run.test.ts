import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRICKY_SIGNS } from '../bracket.test-language.ts';
import { shownRuns, sideOf } from './comparison.test-language.ts';
import { compareWords } from './run.ts';

describe('the desk reads what an editor did to a passage', () => {
  test.each([
    ['nothing', 'زار بوتين الصين.', 'زار بوتين الصين.', 'زار بوتين الصين.'],
    ['a figure corrected', 'ارتفع 12 % أمس', 'ارتفع 14 % أمس', 'ارتفع [-12-][+14+] % أمس'],
    ['a negation put in', 'قال إنه زار', 'قال إنه لم يزر', 'قال إنه [-زار-][+لم يزر+]'],
    [
      'words taken out',
      'زار الرئيس الروسي الصين',
      'زار الرئيس الصين',
      'زار الرئيس [-الروسي -]الصين',
    ],
    [
      'other spelling',
      'في أوكرانيا ١٢ «معا»',
      'في اوكرانيا 12 “معا”',
      'في [~أوكرانيا|اوكرانيا~] [~١٢ «|12 “~]معا[~»|”~]',
    ],
    ['a comma struck out', 'نعم، زار', 'نعم زار', 'نعم[-،-] زار'],
    ['all of it written', '', 'خبر جديد', '[+خبر جديد+]'],
    ['all of it struck out', 'خبر قديم', '', '[-خبر قديم-]'],
    ['other words altogether', 'خبر قديم', 'نبأ آخر', '[-خبر قديم-][+نبأ آخر+]'],
  ])('%s', (_what, before, after, runs) => {
    expect(shownRuns(compareWords(before, after), before, after)).toBe(runs);
  });
});

test('the runs of any two texts cover both, in order, and equal runs are equal', () => {
  const sign = fc.constantFrom(...TRICKY_SIGNS, ' ', ' ', 'زار', 'بكين', 'لم');
  const text = fc.string({ unit: sign, maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, (one, shared, other) => {
      const [before, after] = [`${one} ${shared}`, `${shared} ${other}`];
      const runs = compareWords(before, after);
      expect(sideOf(runs, 'before', before)).toBe(before);
      expect(sideOf(runs, 'after', after)).toBe(after);
      for (const run of runs.filter(({ kind }) => kind === 'same')) {
        expect(sideOf([run], 'before', before)).toBe(sideOf([run], 'after', after));
      }
    }),
  );
});

test('a passage of ten thousand equal words is compared without going through every pair', () => {
  const before = 'نعم '.repeat(10_000);
  const runs = compareWords(before, `${before}لا`);
  expect(runs.map(({ kind }) => kind)).toEqual(['same', 'added']);
});
