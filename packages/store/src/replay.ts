/** Plays the journal again from the first entry and compares the desk it makes with the one kept. */

import { isRefusal } from '@isnad/core';
import { getTableName, type Table } from 'drizzle-orm';
import type { Database } from './database.ts';
import { openScratch } from './open.ts';
import { loadSubject, takeStep } from './projection/step.ts';
import { findEventsAfter } from './read/history.ts';
import { articleTable, articleVersionTable, publicationTable } from './schema/article.ts';
import { claimTable, evidenceSourceTable } from './schema/claim.ts';
import { newsroomTable } from './schema/newsroom.ts';
import { sourceTable } from './schema/source.ts';

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

const tables: readonly Table[] = [
  newsroomTable,
  articleTable,
  articleVersionTable,
  publicationTable,
  sourceTable,
  claimTable,
  evidenceSourceTable,
];

const pageSize = 1000;

/** Holds the event loop until it is done: for checks at quiet hours and for tests. */
export function compareWithJournal(db: Database, migrationsFolder: string): Match {
  const scratch = openScratch(migrationsFolder);
  try {
    // One read transaction: journal and rows are of the same moment.
    return db.transaction(() => {
      const replayed = scratch.transaction(() => replay(db, scratch));
      if (!replayed.ok) return replayed;
      return tables.map((table) => difference(db, scratch, table)).find(Boolean) ?? replayed;
    });
  } finally {
    scratch.$client.close();
  }
}

function replay(db: Database, scratch: Database): Match {
  let last = 0;
  for (;;) {
    const entries = findEventsAfter(db, last, pageSize);
    for (const { seq, event, revision } of entries) {
      const step = takeStep(scratch, loadSubject(scratch, event), event);
      const differs = isRefusal(step) || step.revision !== revision;
      if (differs) return { ok: false, fault: 'entry-refused', seq };
      last = seq;
    }
    if (entries.length < pageSize) return { ok: true, entries: last };
  }
}

function difference(db: Database, scratch: Database, table: Table): Match | null {
  const name = getTableName(table);
  const kept = rowsOf(db, name);
  const replayed = rowsOf(scratch, name);
  for (let row = 1; ; row += 1) {
    const [one, other] = [kept.next(), replayed.next()];
    if (JSON.stringify(one.value) !== JSON.stringify(other.value)) {
      kept.return?.();
      replayed.return?.();
      return { ok: false, fault: 'row-differs', table: name, row };
    }
    if (one.done) return null;
  }
}

/** Every key stands in the first column or the first two. */
function rowsOf(db: Database, name: string): IterableIterator<unknown> {
  return db.$client.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).raw().iterate();
}
