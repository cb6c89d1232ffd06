/** Walks the chain from the first entry to the last and names each place that does not hold. */

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

/** One place at which the journal does not hold. */
export interface FaultyEntry {
  readonly seq: number;
  readonly fault: JournalFault;
}

/** `seq` is the first position at which the journal does not hold. */
export type Verification =
  | { readonly ok: true; readonly entries: number }
  | ({ readonly ok: false } & FaultyEntry);

type Link = { readonly seq: number; readonly hash: string };
type RawRow = ReturnType<typeof rowsAfter>[number];

const pageSize = 1000;

/** Answers the first fault, if there is any. */
export async function verifyJournal(db: Database): Promise<Verification> {
  const first = await faultyEntries(db).next();
  return first.done ? { ok: true, entries: first.value } : { ok: false, ...first.value };
}

/**
 * Every place at which the journal does not hold; answers the last position in the end. Reads page
 * by page and lets others work in between.
 */
export async function* faultyEntries(db: Database): AsyncGenerator<FaultyEntry, number> {
  let last: Link = { seq: 0, hash: journalRoot };
  for (;;) {
    const rows = rowsAfter(db, last.seq);
    for (const row of rows) {
      yield* faultsOf(row, last);
      last = row;
    }
    if (rows.length < pageSize) break;
    await setImmediate();
  }
  const wasCut = nextSeq(db) !== last.seq + 1;
  if (wasCut) yield { seq: last.seq + 1, fault: 'missing-entry' };
  return last.seq;
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

function* faultsOf(row: RawRow, last: Link): Generator<FaultyEntry> {
  const isMissing = row.seq !== last.seq + 1;
  if (isMissing) yield { seq: last.seq + 1, fault: 'missing-entry' };
  const { seq } = row;
  if (!isAsHashed(row)) yield { seq, fault: 'changed-entry' };
  else if (!isMissing && row.previousHash !== last.hash) yield { seq, fault: 'broken-link' };
}

function isAsHashed(row: RawRow): boolean {
  const payload = parse(row.payload);
  return (
    payload !== null &&
    row.subjectKind === subjectKinds[row.type] &&
    row.hash === hashEntry(toEntry({ ...row, payload }))
  );
}

function parse(text: string): DeskEvent['payload'] | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
