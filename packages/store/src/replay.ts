/** Plays the journal again from the first entry: to check the rows kept, or to make them anew. */

import { isRefusal, type JournalEntry } from '@isnad/core';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database, Desk } from './database.ts';
import { loadSubject, takeStep } from './projection/step.ts';
import { findEventsAfter } from './read/history.ts';
import { articleTable, articleVersionTable, publicationTable } from './schema/article.ts';
import { claimTable, evidenceSourceTable } from './schema/claim.ts';
import { newsroomTable } from './schema/newsroom.ts';
import { sourceTable } from './schema/source.ts';
import { openScratch } from './scratch.ts';
import { rowFaults } from './verify/rows.ts';

/** Either every row follows from the journal, or where the first difference stands. */
export type Match =
  | { readonly ok: true; readonly entries: number }
  /** The rules refuse this entry, or give its subject another revision. */
  | { readonly ok: false; readonly fault: 'entry-refused'; readonly seq: number }
  /** `row` counts from 1 in the order of the table's key. */
  | {
      readonly ok: false;
      readonly fault: 'row-differs';
      readonly table: string;
      readonly row: number;
    };

/** What follows from the journal, parents before children. */
export const derivedTables: readonly SQLiteTable[] = [
  newsroomTable,
  articleTable,
  articleVersionTable,
  publicationTable,
  sourceTable,
  claimTable,
  evidenceSourceTable,
];

const pageSize = 1000;

/**
 * Makes every row anew from the journal, in one transaction: for when the tables, or what the rules
 * make of an event, are not those that the rows were written with. Throws when the rules refuse an
 * entry; nothing is changed then.
 */
export function rebuildRows(db: Database): void {
  db.transaction(
    (desk) => {
      for (const table of [...derivedTables].reverse()) desk.delete(table).run();
      const first = replaying(db, desk, () => undefined).next();
      if (!first.done) throw new Error(`the journal cannot be replayed: entry ${first.value}`);
    },
    { behavior: 'immediate' },
  );
}

/** Holds the event loop until it is done: for checks at quiet hours and for tests. */
export function compareWithJournal(db: Database, migrationsFolder: string): Match {
  return besideReplay(db, migrationsFolder, (scratch, refused, entries): Match => {
    const [seq] = refused;
    if (seq !== undefined) return { ok: false, fault: 'entry-refused', seq };
    for (const table of derivedTables) {
      const [first] = rowFaults(db, scratch, table);
      if (first) return { ok: false, fault: 'row-differs', table: first.table, row: first.row };
    }
    return { ok: true, entries };
  });
}

/**
 * Replays the journal into a desk that is gone afterwards. `compare` is told which entries the rules
 * refuse and how many there are; it sees journal and rows as they are at one moment. `told` hears now
 * and then how far the replay has come.
 */
export function besideReplay<Result>(
  db: Database,
  migrationsFolder: string,
  compare: (scratch: Database, refused: readonly number[], entries: number) => Result,
  told: (seq: number) => void = () => undefined,
): Result {
  const scratch = openScratch(migrationsFolder);
  try {
    return db.transaction(() => {
      const refused: number[] = [];
      const entries = scratch.transaction((desk) => {
        const replay = replaying(db, desk, told);
        let step = replay.next();
        for (; !step.done; step = replay.next()) refused.push(step.value);
        return step.value;
      });
      return compare(scratch, refused, entries);
    });
  } finally {
    scratch.$client.close();
  }
}

/** Yields the position of each entry that the rules refuse, or that gives another revision. */
function* replaying(
  db: Database,
  scratch: Desk,
  told: (seq: number) => void,
): Generator<number, number> {
  let last = 0;
  for (;;) {
    const entries = findEventsAfter(db, last, pageSize);
    for (const entry of entries) {
      if (!follows(scratch, entry)) yield entry.seq;
      last = entry.seq;
    }
    told(last);
    if (entries.length < pageSize) return last;
  }
}

/** An entry that was tampered with may be refused, or may not even have the shape of its kind. */
function follows(scratch: Desk, { event, revision }: JournalEntry): boolean {
  try {
    const step = takeStep(scratch, loadSubject(scratch, event), event);
    return !isRefusal(step) && step.revision === revision;
  } catch {
    return false;
  }
}
