import { joinBlocks } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../workbench/selection/draft.ts';
import { type MarkingStep, stepMarking } from './marking-steps.ts';

const document = joinBlocks([
  {
    kind: 'paragraph',
    level: 0,
    direction: 'rtl',
    language: 'ar',
    text: 'بدأت الزيارة يوم الأحد. وحضر العرض رؤساء إيران وكوبا. وانتهت الزيارة أمس.',
  },
]);
const on = (words: string): Draft => {
  const start = document.text.indexOf(words);
  return { spans: [{ start, end: start + words.length }] };
};
const words = (draft: Draft | null) =>
  draft?.spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ');

describe('marking words again', () => {
  test.each<[MarkingStep, string, string]>([
    ['start-out', 'العرض رؤساء', 'وحضر العرض رؤساء'],
    ['start-in', 'العرض رؤساء', 'رؤساء'],
    ['end-out', 'العرض رؤساء', 'العرض رؤساء إيران'],
    ['end-in', 'العرض رؤساء', 'العرض'],
    ['sentence', 'العرض رؤساء', 'وحضر العرض رؤساء إيران وكوبا'],
    ['sentence', 'الأحد. وحضر', 'بدأت الزيارة يوم الأحد. وحضر العرض رؤساء إيران وكوبا'],
    ['next', 'العرض رؤساء', 'وانتهت الزيارة أمس'],
    ['previous', 'العرض رؤساء', 'بدأت الزيارة يوم الأحد'],
    ['next', 'الزيارة أمس', 'الزيارة أمس'],
    ['previous', 'يوم الأحد', 'يوم الأحد'],
  ])('%s from «%s»', (step, from, to) => {
    expect(words(stepMarking(document, on(from), step, false))).toBe(to);
  });

  test('begins with the first sentence when nothing is marked', () => {
    expect(words(stepMarking(document, null, 'next', false))).toBe('بدأت الزيارة يوم الأحد');
    expect(stepMarking(document, null, 'end-out', false)).toBeNull();
  });

  test('goes by letters when asked', () => {
    expect(words(stepMarking(document, on('العرض'), 'end-in', true))).toBe('العر');
  });
});
