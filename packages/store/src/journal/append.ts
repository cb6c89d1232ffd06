/** Writes the next entry of the journal. */

import { type JournalEntry, journalRoot } from '@isnad/core';
import { desc, sql } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { eventTable } from '../schema/journal.ts';
import { hashEntry, toEventRow } from './entry.ts';

/** An entry that does not know its place in the chain yet. */
export type LooseEntry = Omit<JournalEntry, 'seq' | 'previousHash' | 'hash'>;

/** Appends and answers the entry as it stands. Only inside an immediate transaction. */
export function appendEntry(desk: Desk, loose: LooseEntry): JournalEntry {
  const linked = { ...loose, seq: nextSeq(desk), previousHash: lastHash(desk) };
  const entry = { ...linked, hash: hashEntry(linked) };
  desk.insert(eventTable).values(toEventRow(entry)).run();
  return entry;
}

/** Positions are never given twice, so that a tail cut off by force leaves a gap to be seen. */
export function nextSeq(desk: Desk): number {
  const row = desk
    .select({ last: sql<number>`seq` })
    .from(sql`sqlite_sequence`)
    .where(sql`name = 'event'`)
    .get();
  return (row?.last ?? 0) + 1;
}

function lastHash(desk: Desk): string {
  const last = desk
    .select({ hash: eventTable.hash })
    .from(eventTable)
    .orderBy(desc(eventTable.seq))
    .limit(1)
    .get();
  return last?.hash ?? journalRoot;
}
