/** Walks the chain from the first entry to the last and names the first place that does not hold. */

import { setImmediate } from 'node:timers/promises';
import { type DeskEvent, journalRoot } from '@isnad/core';
import { asc, getTableColumns, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { eventTable } from '../schema/journal.ts';
import { subjectKinds } from '../subject.ts';
import { nextSeq } from './append.ts';
import { hashEntry, toEntry } from './entry.ts';

/** An entry is gone; its words are not those that were hashed; or it follows another than it says. */
export type JournalFault = 'missing-entry' | 'changed-entry' | 'broken-link';

/** `seq` is the first position at which the journal does not hold. */
export type Verification =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly seq: number; readonly fault: JournalFault };

type Link = { readonly seq: number; readonly hash: string };
type RawRow = ReturnType<typeof rowsAfter>[number];

const pageSize = 1000;

/** Reads page by page and lets others work in between. */
export async function verifyJournal(db: Database): Promise<Verification> {
  let last: Link = { seq: 0, hash: journalRoot };
  for (;;) {
    const rows = rowsAfter(db, last.seq);
    for (const row of rows) {
      const fault = faultOf(row, last);
      if (fault) return { ok: false, seq: last.seq + 1, fault };
      last = row;
    }
    if (rows.length < pageSize) break;
    await setImmediate();
  }
  const wasCut = nextSeq(db) !== last.seq + 1;
  if (wasCut) return { ok: false, seq: last.seq + 1, fault: 'missing-entry' };
  return { ok: true, entries: last.seq };
}

/** Payloads as raw text: one that is no JSON any more is a finding, not a crash. */
function rowsAfter(db: Database, seq: number) {
  return db
    .select({ ...getTableColumns(eventTable), payload: sql<string>`${eventTable.payload}` })
    .from(eventTable)
    .where(gt(eventTable.seq, seq))
    .orderBy(asc(eventTable.seq))
    .limit(pageSize)
    .all();
}

function faultOf(row: RawRow, last: Link): JournalFault | null {
  if (row.seq !== last.seq + 1) return 'missing-entry';
  const payload = parse(row.payload);
  const isAsHashed =
    payload !== null &&
    row.subjectKind === subjectKinds[row.type] &&
    row.hash === hashEntry(toEntry({ ...row, payload }));
  if (!isAsHashed) return 'changed-entry';
  return row.previousHash === last.hash ? null : 'broken-link';
}

function parse(text: string): DeskEvent['payload'] | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
