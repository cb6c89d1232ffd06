/** Tries at a door, counted where a restart does not forget them, and the devices known at it. */

import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { knownDeviceTable, triesTable } from '../schema/account.ts';

/** After this long without a try a door starts afresh (ms). */
const forgotten = 15 * 60_000;

/** How long after so many tries the next one must wait, in ms. */
export type WaitAfter = (count: number) => number;

/** Verbs for tries. A try is counted before it is looked at, so that many at once are counted too. */
export function triesVerbs(db: Database) {
  return {
    /** 0 when the try was counted and may go on, else the ms until the next may be made. */
    countTry: async (door: string, now: number, waitAfter: WaitAfter): Promise<number> =>
      db.transaction(
        () => {
          const row = db.select().from(triesTable).where(eq(triesTable.door, door)).get();
          // A clock that was set back must not keep anybody out until it has caught up.
          const isKnown = row && row.at <= now && now - row.at < forgotten;
          const wait = isKnown ? row.at + waitAfter(row.count) - now : 0;
          if (wait > 0) return wait;
          const tried = { door, count: isKnown ? row.count + 1 : 1, at: now };
          db.insert(triesTable)
            .values(tried)
            .onConflictDoUpdate({ target: triesTable.door, set: tried })
            .run();
          if (!row)
            db.delete(triesTable)
              .where(lt(triesTable.at, now - forgotten))
              .run();
          return 0;
        },
        { behavior: 'immediate' },
      ),
    /** The try was a right one and does not count; wrong ones by others still do. */
    takeBackTry: async (door: string) => {
      const set = { count: sql`max(0, ${triesTable.count} - 1)` };
      db.update(triesTable).set(set).where(eq(triesTable.door, door)).run();
    },
    forgetTries: async (door: string) => {
      db.delete(triesTable).where(eq(triesTable.door, door)).run();
    },
    isKnownDevice: async (personId: string, hash: string): Promise<boolean> => {
      const isTheirs = and(
        eq(knownDeviceTable.hash, hash),
        eq(knownDeviceTable.personId, personId),
      );
      return db.select().from(knownDeviceTable).where(isTheirs).get() !== undefined;
    },
    /** Notes that a person came in from this device; `hash` is of the token in its cookie. */
    keepDevice: async (personId: string, hash: string, now: number) => {
      const seen = { hash, personId, seenAt: now };
      db.insert(knownDeviceTable)
        .values(seen)
        .onConflictDoUpdate({ target: knownDeviceTable.hash, set: seen })
        .run();
    },
  };
}
