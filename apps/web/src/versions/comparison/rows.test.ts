import type { ComparedParagraph } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from './rows.ts';

const fates = { s: 'same', c: 'changed', a: 'added', r: 'removed', m: 'same' } as const;

/** A letter for each paragraph: same, changed, added, removed, moved. */
const paragraphs = (letters: string): ComparedParagraph[] =>
  [...letters].map((letter) => ({
    fate: fates[letter as keyof typeof fates],
    isMoved: letter === 'm',
    before: null,
    after: null,
    runs: [],
  }));

const shown = (letters: string) =>
  stretchesOf(paragraphs(letters)).map(({ at, paragraphs: { length }, isFolded }) =>
    isFolded ? `(${letters.slice(at, at + length)})` : letters.slice(at, at + length),
  );

describe('a comparison of two versions', () => {
  test.each([
    ['folds what did not change, up to the neighbours of a change', 'ssssc', ['(sss)', 'sc']],
    ['folds on both sides of a change', 'sssscssss', ['(sss)', 'scs', '(sss)']],
    ['shows a single paragraph outright', 'scsss', ['scs', '(ss)']],
    ['shows what was moved', 'ssmss', ['s', 'sms', 's']],
    ['folds all of it when nothing changed', 'ssss', ['(ssss)']],
    ['shows what came and what went', 'ar', ['ar']],
    ['has nothing to show of nothing', '', []],
  ])('%s', (_title, letters, expected) => {
    expect(shown(letters)).toEqual(expected);
  });
});
