import { type Claim, type CoveredSentence, defaultScale, type Settlement } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import { cellsOf, nextOpen, sentenceAt } from './cells.ts';

const rated = (rating: string | null) => ({ verdict: rating ? { rating } : null }) as Claim;
const opinion = { as: 'opinion' } as Settlement;
const sentence = (
  start: number,
  claims: readonly Claim[] = [],
  settlement: Settlement | null = null,
): CoveredSentence => ({ start, end: start + 99, claims, settlement });

describe('the coverage strip', () => {
  test.each([
    ['nobody has looked at', sentence(0), 'open', []],
    ['a word has settled', sentence(0, [], opinion), 'settled', []],
    ['a claim stands in', sentence(0, [rated('false')]), 'claims', ['false']],
    ['a claim without verdict stands in', sentence(0, [rated(null)]), 'claims', ['pending']],
    ['two claims share', sentence(0, [rated('true'), rated('half')]), 'claims', ['true', 'half']],
    [
      'a claim stands in although it was settled',
      sentence(0, [rated('true')], opinion),
      'claims',
      ['true'],
    ],
  ])('shows a sentence that %s', (_title, given, state, tones) => {
    expect(cellsOf([given], defaultScale)).toMatchObject([{ state, tones }]);
  });

  test('gives a longer sentence a wider cell', () => {
    const long = { ...sentence(100), end: 900 };
    const [short, wide] = cellsOf([sentence(0), long], defaultScale);
    expect(wide?.weight).toBeGreaterThan(short?.weight ?? 0);
  });
});

describe('the next open sentence', () => {
  const text = [
    sentence(0),
    sentence(100, [], opinion),
    sentence(200),
    sentence(300, [rated('true')]),
  ];

  test.each([
    ['from the head of the article', -1, 1, 0],
    ['after the one that is chosen', 0, 1, 200],
    ['begins anew at the end', 250, 1, 0],
    ['goes back', 250, -1, 200],
    ['goes back from the first to the last', 0, -1, 200],
  ] as const)('%s', (_title, offset, step, start) => {
    expect(nextOpen(text, offset, step)?.start).toBe(start);
  });

  test('is none when all are settled', () => {
    expect(nextOpen([sentence(0, [], opinion)], -1, 1)).toBeNull();
  });

  test('knows in which sentence a place lies', () => {
    expect(sentenceAt(text, 205)?.start).toBe(200);
    expect(sentenceAt(text, 999)).toBeNull();
  });
});
