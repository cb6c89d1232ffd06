/** Reads the journal forwards for those who missed something, backwards for those who look back. */

import type { JournalEntry } from '@isnad/core';
import { and, asc, desc, eq, gt, inArray, lt, max } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { toEntry } from '../journal/entry.ts';
import { eventTable } from '../schema/journal.ts';

/** One page of history; without ids that of the whole newsroom. */
export interface HistoryPage {
  readonly claimId?: string;
  readonly articleId?: string;
  /** Only entries before this position: the last `seq` of the page before. */
  readonly before?: number;
  readonly limit: number;
}

/** Newest first. */
export function findHistory(desk: Desk, page: HistoryPage): JournalEntry[] {
  const { claimId, articleId, before, limit } = page;
  return desk
    .select()
    .from(eventTable)
    .where(
      and(
        claimId === undefined ? undefined : eq(eventTable.subjectId, claimId),
        articleId === undefined ? undefined : eq(eventTable.articleId, articleId),
        before === undefined ? undefined : lt(eventTable.seq, before),
      ),
    )
    .orderBy(desc(eventTable.seq))
    .limit(limit)
    .all()
    .map(toEntry);
}

/** Oldest first, exactly what followed `seq`. */
export function findEventsAfter(desk: Desk, seq: number, limit: number): JournalEntry[] {
  return desk
    .select()
    .from(eventTable)
    .where(gt(eventTable.seq, seq))
    .orderBy(asc(eventTable.seq))
    .limit(limit)
    .all()
    .map(toEntry);
}

/** Entries with these ids, oldest first; ids that were never written are left out. */
export function findEntries(desk: Desk, ids: readonly string[]): JournalEntry[] {
  return desk
    .select()
    .from(eventTable)
    .where(inArray(eventTable.id, [...ids]))
    .orderBy(asc(eventTable.seq))
    .all()
    .map(toEntry);
}

/** Position of the newest entry; 0 while the journal is empty. */
export function findLastSeq(desk: Desk): number {
  const row = desk
    .select({ last: max(eventTable.seq) })
    .from(eventTable)
    .get();
  return row?.last ?? 0;
}
