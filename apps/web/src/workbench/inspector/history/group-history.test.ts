import { expect, test } from 'vitest';
import { groupHistory } from './group-history.ts';

const minute = 60_000;

test('what one person did within ten minutes stands together, newest first', () => {
  const entries = [
    { seq: 9, by: 'samer', at: 60 * minute },
    { seq: 8, by: 'samer', at: 52 * minute },
    { seq: 7, by: 'noura', at: 51 * minute },
    { seq: 6, by: 'samer', at: 50 * minute },
    { seq: 5, by: 'samer', at: 30 * minute },
  ];
  expect(groupHistory(entries).map((group) => group.entries.map(({ seq }) => seq))).toEqual([
    [9, 8],
    [7],
    [6],
    [5],
  ]);
});

test('a history without entries has no paragraphs', () => {
  expect(groupHistory([])).toEqual([]);
});
