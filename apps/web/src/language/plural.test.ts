import { describe, expect, test } from 'vitest';
import * as arDesk from './ar/desk/index.ts';
import * as arPages from './ar/desk/pages.ts';
import * as arFirst from './ar/first/index.ts';
import * as enDesk from './en/desk/index.ts';
import * as enPages from './en/desk/pages.ts';
import * as enFirst from './en/first/index.ts';

const pairs = [
  ['first', arFirst, enFirst],
  ['desk', arDesk, enDesk],
  ['pages', arPages, enPages],
] as const;

/** Every sentence with its path; the forms of a plural end in their names. */
function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, word]) =>
    typeof word === 'string' ? [[`${path}${key}`, word]] : sentences(word, `${path}${key}.`),
  );
}

const places = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe('sentences in both languages', () => {
  test.each(pairs)('ask for the same names and numbers in %s', (_part, arabic, english) => {
    const inArabic = new Map(sentences(arabic));
    const faults = sentences(english).filter(([path, sentence]) => {
      const source = inArabic.get(path);
      return source !== undefined && !/\.(zero|one|two)$/.test(path)
        ? places(source).toSorted().join() !== places(sentence).toSorted().join()
        : false;
    });
    expect(faults).toEqual([]);
  });

  test.each(pairs)('leave no sentence of %s empty', (_part, arabic, english) => {
    const all = [arabic, english].flatMap((words) => sentences(words));
    expect(all.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });
});

test('no part of the words hides another', () => {
  const names = [arFirst, arDesk, arPages].flatMap((part) => Object.keys(part));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every counted Arabic noun has the form that its number takes', () => {
  const rules = new Intl.PluralRules('ar');
  const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111];
  const forms = numbers.map((number) => rules.select(number));
  const { claims } = arFirst.count;
  expect(forms.map((form) => claims[form])).toEqual([
    'لا ادعاءات',
    'ادعاء واحد',
    'ادعاءان',
    '{{n}} ادعاءات',
    '{{n}} ادعاءات',
    '{{n}} ادعاءً',
    '{{n}} ادعاءً',
    '{{n}} ادعاء',
    '{{n}} ادعاء',
    '{{n}} ادعاءات',
    '{{n}} ادعاءً',
  ]);
});
