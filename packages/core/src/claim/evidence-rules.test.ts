import { expect, test } from 'vitest';
import { marked, plainEvidence, type Step, sourced, toldClaim } from './desk.test-language.ts';

const removed: Step = ['layla', 'evidenceRemoved', { evidenceId: 'e1' }];
const second: Step = ['layla', 'evidenceAdded', { evidenceId: 'e2', details: plainEvidence }];
const numbers = (...steps: readonly Step[]) =>
  toldClaim(marked, ...steps).evidence.map(({ id, number }) => [id, number]);

test('the number of removed evidence is given to no other', () => {
  expect(numbers(sourced, removed, second)).toEqual([['e2', 2]]);
});

test('evidence that comes back gets its number and its place again', () => {
  const all = [
    ['e1', 1],
    ['e2', 2],
  ];
  expect(numbers(sourced, second, removed, sourced)).toEqual(all);
  expect(numbers(sourced, removed, second, sourced)).toEqual(all);
});
