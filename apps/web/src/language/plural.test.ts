import { describe, expect, test } from 'vitest';
import * as arDesk from './ar/desk/index.ts';
import * as arPages from './ar/desk/pages.ts';
import * as arFirst from './ar/first/index.ts';
import * as enDesk from './en/desk/index.ts';
import * as enPages from './en/desk/pages.ts';
import * as enFirst from './en/first/index.ts';
import { spreadPlurals } from './plural.ts';

const pairs = [
  ['first', arFirst, enFirst],
  ['desk', arDesk, enDesk],
  ['pages', arPages, enPages],
] as const;

type Tree = { readonly [key: string]: string | Tree };

function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, word]) =>
    typeof word === 'string' ? [[`${path}${key}`, word]] : sentences(word, `${path}${key}.`),
  );
}

const places = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe('sentences in both languages', () => {
  test.each(pairs)('ask for the same names and numbers in %s', (_part, arabic, english) => {
    const inArabic = new Map(sentences(spreadPlurals(arabic)));
    const faults = sentences(spreadPlurals(english)).filter(([path, sentence]) => {
      const source = inArabic.get(path);
      return source !== undefined && !/_(zero|one|two)$/.test(path)
        ? places(source).toSorted().join() !== places(sentence).toSorted().join()
        : false;
    });
    expect(faults).toEqual([]);
  });

  test.each(pairs)('leave no sentence of %s empty', (_part, arabic, english) => {
    const all = [arabic, english].flatMap((words) => sentences(spreadPlurals(words)));
    expect(all.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });
});

test('plural forms written together become the siblings that i18next looks for', () => {
  const tree = spreadPlurals({
    claims: { one: 'ادعاء واحد', other: '{{n}} ادعاء' },
    title: 'عنوان',
  });
  expect(tree).toEqual({ claims_one: 'ادعاء واحد', claims_other: '{{n}} ادعاء', title: 'عنوان' });
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
