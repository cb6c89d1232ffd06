/** Journal entries as rows and back, and the hash that binds each to the one before. */

import { hash as digest } from 'node:crypto';
import { type DeskEvent, entryText, type JournalEntry } from '@isnad/core';
import type { eventTable } from '../schema/journal.ts';
import { subjectKinds } from '../subject.ts';

type EventRow = typeof eventTable.$inferSelect;

/** SHA-256 of an entry, lower-case hexadecimal. */
export function hashEntry(entry: Omit<JournalEntry, 'hash'>): string {
  return digest('sha256', entryText(entry));
}

/** The entry that a row holds. */
export function toEntry(row: EventRow): JournalEntry {
  const { seq, id, articleId, revision, previousHash, hash } = row;
  const { type, subjectId, by, at, payload } = row;
  const event = { type, subjectId, by, at, payload } as DeskEvent;
  return { seq, id, articleId, revision, event, previousHash, hash };
}

/** The row that holds an entry. */
export function toEventRow({ event, ...entry }: JournalEntry): EventRow {
  return { ...entry, ...event, subjectKind: subjectKinds[event.type] };
}
