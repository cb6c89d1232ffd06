import { expect, test } from 'vitest';
import { expectedRevision, noteOwnStep } from './revision.ts';

test('an edit made on an older sight is carried over our own edits since', () => {
  noteOwnStep('claim-a', 3, 4);
  noteOwnStep('claim-a', 4, 5);
  expect(expectedRevision('claim-a', 3)).toBe(5);
});

test('the edit of a colleague in between is not stepped over', () => {
  noteOwnStep('claim-b', 3, 4);
  noteOwnStep('claim-b', 5, 6);
  expect(expectedRevision('claim-b', 3)).toBe(4);
});

test('edits of one claim say nothing of another', () => {
  noteOwnStep('claim-c', 1, 2);
  expect(expectedRevision('claim-d', 1)).toBe(1);
});
