/** What a check of the whole newsroom may find; the command line has a sentence for each. */

import BetterSqlite3 from 'better-sqlite3';

export type FindingName =
  /** Part of the file cannot be read at all. */
  | 'not-readable'
  | 'not-ours'
  | 'newer-database'
  | 'older-database'
  /** The list of migrations is not that of this program. */
  | 'migration-list'
  /** A table, index or trigger is gone, was changed, or does not belong here. */
  | 'schema-changed'
  /** SQLite's own check of pages, indexes and keys. */
  | 'structure'
  | 'foreign-key'
  | 'missing-entry'
  | 'changed-entry'
  | 'broken-link'
  /** The journal does not end with, or contain, the entry that somebody noted down. */
  | 'other-head'
  | 'attachment-changed'
  | 'attachment-missing'
  | 'version-changed'
  | 'publication-changed'
  | 'identity-changed'
  | 'identity-missing'
  /** The rules refuse the entry when the journal is played again. */
  | 'entry-refused'
  | 'row-differs'
  | 'row-missing'
  | 'row-extra';

/** One fault; `place` is what a person needs to find it: table and key, entry, or SQLite's words. */
export interface Finding {
  readonly fault: FindingName;
  readonly place: string;
}

/** Turns a part that cannot be read into a finding, so that the other parts are still checked. */
export function* readable(place: string, check: () => Iterable<Finding>): Generator<Finding> {
  try {
    yield* check();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    yield { fault: 'not-readable', place: `${place}: ${error.message}` };
  }
}

/** SQLite could not read a page, or what it read is no JSON. */
export function isUnreadable(error: unknown): error is Error {
  return error instanceof BetterSqlite3.SqliteError || error instanceof SyntaxError;
}
