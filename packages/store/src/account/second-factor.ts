/** Second factors: an encrypted seed, the last code that was taken, and recovery codes. */

import { and, count, eq, isNotNull, lt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { recoveryCodeTable, secondFactorTable } from '../schema/account.ts';

/** A seed that proves its person; `seed` is encrypted. */
export interface SecondFactor {
  readonly seed: string;
  readonly isConfirmed: boolean;
}

/** Verbs for second factors. */
export function secondFactorVerbs(db: Database) {
  const { personId: owner, confirmedAt, lastStep } = secondFactorTable;
  const keepCodes = (
    desk: Pick<Database, 'insert' | 'delete'>,
    personId: string,
    codes: readonly string[],
  ) => {
    desk.delete(recoveryCodeTable).where(eq(recoveryCodeTable.personId, personId)).run();
    if (codes.length === 0) return;
    desk
      .insert(recoveryCodeTable)
      .values(codes.map((hash) => ({ hash, personId })))
      .run();
  };
  return {
    secondFactor: async (personId: string): Promise<SecondFactor | null> => {
      const row = db.select().from(secondFactorTable).where(eq(owner, personId)).get();
      return row ? { seed: row.seed, isConfirmed: row.confirmedAt !== null } : null;
    },
    hasSecondFactor: async (personId: string): Promise<boolean> => {
      const isTheirs = and(eq(owner, personId), isNotNull(confirmedAt));
      return db.select({ owner }).from(secondFactorTable).where(isTheirs).get() !== undefined;
    },
    /** Who has one, for the list of people. */
    peopleWithSecondFactor: async (): Promise<string[]> =>
      db
        .select({ owner })
        .from(secondFactorTable)
        .where(isNotNull(confirmedAt))
        .all()
        .map((row) => row.owner),
    /** A seed that waits for its first code; false when a confirmed one stands. */
    beginSecondFactor: async (personId: string, seed: string): Promise<boolean> => {
      const set = { personId, seed, confirmedAt: null, lastStep: 0 };
      const where = eq(owner, personId);
      return db.transaction((desk) => {
        const standing = desk.select().from(secondFactorTable).where(where).get();
        if (standing?.confirmedAt) return false;
        desk.delete(secondFactorTable).where(where).run();
        desk.insert(secondFactorTable).values(set).run();
        return true;
      });
    },
    /** From now on the door asks for it; `codes` are hashes. */
    confirmSecondFactor: async (personId: string, codes: readonly string[], now: number) => {
      db.transaction((desk) => {
        desk.update(secondFactorTable).set({ confirmedAt: now }).where(eq(owner, personId)).run();
        keepCodes(desk, personId, codes);
      });
    },
    /** Takes the code of a time step, once: false when it or a later one was taken before. */
    takeStep: async (personId: string, step: number): Promise<boolean> => {
      const isNew = and(eq(owner, personId), lt(lastStep, step));
      return db.update(secondFactorTable).set({ lastStep: step }).where(isNew).run().changes === 1;
    },
    /** Takes a recovery code, once. */
    takeRecoveryCode: async (personId: string, hash: string): Promise<boolean> => {
      const isTheirs = and(
        eq(recoveryCodeTable.hash, hash),
        eq(recoveryCodeTable.personId, personId),
      );
      return db.delete(recoveryCodeTable).where(isTheirs).run().changes === 1;
    },
    recoveryCodesLeft: async (personId: string): Promise<number> =>
      db
        .select({ left: count() })
        .from(recoveryCodeTable)
        .where(eq(recoveryCodeTable.personId, personId))
        .get()?.left ?? 0,
    renewRecoveryCodes: async (personId: string, codes: readonly string[]) =>
      db.transaction((desk) => keepCodes(desk, personId, codes)),
    removeSecondFactor: async (personId: string) => {
      db.transaction((desk) => {
        desk.delete(secondFactorTable).where(eq(owner, personId)).run();
        keepCodes(desk, personId, []);
      });
    },
  };
}
