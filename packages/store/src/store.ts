/** The newsroom's memory, as the rest of the house uses it. */

import type { JournalEntry } from '@isnad/core';
import { type Accounts, accountVerbs } from './account/accounts.ts';
import { hangBell } from './bell.ts';
import type { Database } from './database.ts';
import { type Verification, verifyJournal } from './journal/verify.ts';
import { openDatabase, type StorePlace } from './open.ts';
import type { Recorded } from './proposal.ts';
import { findEventsAfter, findHistory, findLastSeq, type HistoryPage } from './read/history.ts';
import { type DeskReads, deskReads } from './read/reads.ts';
import { type Decide, recordDecision } from './record.ts';
import { compareWithJournal, type Match } from './replay.ts';

/** Every verb answers a Promise, though SQLite is at hand: another database may not be. */
export interface Store extends DeskReads {
  /**
   * Writes a decision in one transaction. With `requestId` (the id of the first proposal) a
   * repetition is answered before `decide` is asked. Bugs and disk faults reject; nothing is
   * written then either.
   */
  record(decide: Decide, requestId?: string): Promise<Recorded>;
  /** Newest first, a page at a time. */
  history(page: HistoryPage): Promise<JournalEntry[]>;
  /** Oldest first, exactly what followed `seq`. */
  eventsAfter(seq: number, limit: number): Promise<JournalEntry[]>;
  /** 0 while the journal is empty. */
  lastSeq(): Promise<number>;
  verifyJournal(): Promise<Verification>;
  /** Replays the journal through core and compares every row; blocks while it works. */
  projectionsMatchJournal(): Promise<Match>;
  /** Rings, without data, after every commit. Answers how to stop listening. */
  onRing(listener: () => void): () => void;
  /** Rings as after a commit: open streams look whether they may go on. */
  ring(): void;
  /** Leaves nothing of erased rows in the write-ahead log. */
  forget(): Promise<void>;
  close(): Promise<void>;
  /** Who may come in, and how. */
  readonly accounts: Accounts;
  /** For better-auth's adapter only; everything else goes through the verbs. */
  readonly db: Database;
}

/** Opens the newsroom's file, or makes it. Throws an OpenFault; see `openDatabase`. */
export function openStore(place: StorePlace): Store {
  const db = openDatabase(place);
  const bell = hangBell();
  return {
    ...deskReads(db),
    record: async (decide, requestId) => recordDecision(db, bell, decide, requestId),
    history: async (page) => findHistory(db, page),
    eventsAfter: async (seq, limit) => findEventsAfter(db, seq, limit),
    lastSeq: async () => findLastSeq(db),
    verifyJournal: () => verifyJournal(db),
    projectionsMatchJournal: async () => compareWithJournal(db, place.migrationsFolder),
    onRing: bell.onRing,
    ring: bell.ring,
    accounts: accountVerbs(db, bell),
    forget: async () => {
      db.$client.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: async () => {
      db.$client.close();
    },
    db,
  };
}
