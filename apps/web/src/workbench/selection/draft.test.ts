import { type Direction, joinBlocks } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import {
  type Draft,
  draftOf,
  dragDraft,
  joinDrafts,
  reachOf,
  stepDraft,
  withEdge,
} from './draft.ts';

const paragraph = (text: string, direction: Direction = 'rtl') =>
  ({ kind: 'paragraph', level: 0, text, direction, language: 'ar' }) as const;
const document = joinBlocks([
  paragraph('باتت الصين أكبر مستورد للنفط والفحم، بحسب الجمارك.'),
  paragraph('وتستعد لتجاوز أوروبا كسوق رئيسي للغاز.'),
]);
const words = (draft: Draft | null) =>
  draft?.spans.map(({ start, end }) => document.text.slice(start, end));
const on = (exact: string) => {
  const start = document.text.indexOf(exact);
  return { start, end: start + exact.length };
};
const chosen = (exact: string): Draft => ({ spans: [on(exact)] });

describe('choosing words', () => {
  test.each([
    ['takes whole words', on('صين أكبر مستو'), false, ['الصين أكبر مستورد']],
    ['leaves edge punctuation outside', on('والفحم، '), false, ['والفحم']],
    ['takes letters when asked', on('صين أكبر مستو'), true, ['صين أكبر مستو']],
    [
      'is cut where a paragraph ends',
      { start: on('الجمارك').start, end: on('وتستعد').end },
      false,
      ['الجمارك', 'وتستعد'],
    ],
    ['finds nothing between words', { start: on('، ').start, end: on('، ').end }, false, undefined],
  ])('%s', (_title, rough, letters, expected) => {
    expect(words(draftOf(document, rough, letters))).toEqual(expected);
  });

  test('joins a further part and leaves the gap outside', () => {
    expect(words(joinDrafts(chosen('للغاز'), chosen('أكبر مستورد')))).toEqual([
      'أكبر مستورد',
      'للغاز',
    ]);
  });

  test('melts parts that touch', () => {
    expect(words(joinDrafts(chosen('أكبر مستورد'), chosen('مستورد للنفط')))).toEqual([
      'أكبر مستورد للنفط',
    ]);
  });
});

describe('moving an edge', () => {
  test.each([
    ['start', 'backward', ['الصين أكبر مستورد']],
    ['start', 'forward', ['مستورد']],
    ['end', 'forward', ['أكبر مستورد للنفط']],
    ['end', 'backward', ['أكبر']],
  ] as const)('by a word: %s %s', (edge, direction, expected) => {
    const draft = stepDraft(document, chosen('أكبر مستورد'), edge, direction, false);
    expect(words(draft)).toEqual(expected);
  });

  test('by a letter', () => {
    const draft = stepDraft(document, chosen('أكبر'), 'end', 'backward', true);
    expect(words(draft)).toEqual(['أكب']);
  });

  test('keeps a gap in the middle', () => {
    const draft = joinDrafts(chosen('أكبر'), chosen('للنفط'));
    expect(words(stepDraft(document, draft, 'end', 'forward', false))).toEqual([
      'أكبر',
      'للنفط والفحم',
    ]);
  });

  test('goes on into the next paragraph as a new part', () => {
    const draft = stepDraft(document, chosen('الجمارك'), 'end', 'forward', false);
    expect(words(draft)?.at(-1)).toBe('وتستعد');
  });

  test('never passes the other edge', () => {
    const draft = chosen('أكبر');
    expect(withEdge(document, draft, 'start', reachOf(draft).end)).toBe(draft);
  });

  test('by a handle stops at whole words', () => {
    const draft = dragDraft(document, chosen('أكبر'), 'end', on('ورد للنفط').start, false);
    expect(words(draft)).toEqual(['أكبر مستورد']);
  });
});
