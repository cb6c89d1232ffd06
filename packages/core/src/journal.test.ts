import { expect, test } from 'vitest';
import { entryText, type JournalEntry, journalRoot } from './journal.ts';

const entry: Omit<JournalEntry, 'hash'> = {
  seq: 1,
  id: 'id',
  articleId: 'a1',
  revision: 1,
  event: { type: 'claimSubmitted', subjectId: 'c1', by: 'layla', at: 5, payload: {} },
  previousHash: journalRoot,
};

test('an entry’s text changes with every part of it', () => {
  const { event } = entry;
  const variants: readonly Omit<JournalEntry, 'hash'>[] = [
    entry,
    { ...entry, seq: 2 },
    { ...entry, id: 'other' },
    { ...entry, articleId: null },
    { ...entry, revision: 2 },
    { ...entry, previousHash: 'f'.repeat(64) },
    { ...entry, event: { ...event, by: 'huda' } },
    { ...entry, event: { ...event, at: 6 } },
    { ...entry, event: { ...event, subjectId: 'c2' } },
    { ...entry, event: { ...event, type: 'claimWithdrawn', payload: { reason: '' } } },
  ];
  expect(new Set(variants.map(entryText)).size).toBe(variants.length);
});
