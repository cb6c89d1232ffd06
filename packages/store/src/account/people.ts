/** People as an admin keeps them, and what each keeps of themselves. */

import type { Role } from '@isnad/core';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Bell } from '../bell.ts';
import type { Database } from '../database.ts';
import { knownDeviceTable } from '../schema/account.ts';
import { user } from '../schema/person.ts';
import { endAccess } from './session.ts';

/** What a person keeps of themselves; null where the newsroom or the device decides. */
export interface Profile {
  readonly name: string;
  readonly nameLatin: string | null;
  readonly language: 'ar' | 'en' | null;
  readonly theme: 'light' | 'dark' | null;
  readonly digits: 'latn' | 'arab' | null;
  readonly calendar: 'gregorian' | 'hijri';
  /** Whether keys without Control or Alt act at once. */
  readonly singleKeys: boolean;
}

const { name, nameLatin, language, theme, digits, calendar, singleKeys } = user;
const profileColumns = { name, nameLatin, language, theme, digits, calendar, singleKeys };

/** Verbs for people; one who is dismissed is out at once. */
export function peopleVerbs(db: Database, bell: Bell) {
  /** Both rules look and write in one transaction: two admins cannot dismiss each other at once. */
  const unlessLast = (personId: string, change: () => void): boolean =>
    db.transaction(
      () => {
        if (isLastAdmin(db, personId)) return false;
        change();
        return true;
      },
      { behavior: 'immediate' },
    );
  return {
    profile: async (personId: string): Promise<Profile | null> =>
      db.select(profileColumns).from(user).where(eq(user.id, personId)).get() ?? null,
    changeProfile: async (personId: string, changes: Partial<Profile>) => {
      const updatedAt = new Date();
      db.update(user)
        .set({ ...changes, updatedAt })
        .where(eq(user.id, personId))
        .run();
    },
    personWithEmail: async (email: string): Promise<string | null> => {
      const isTheirs = sql`lower(${user.email}) = ${email.toLowerCase()}`;
      return db.select({ id: user.id }).from(user).where(isTheirs).get()?.id ?? null;
    },
    /** False when nobody would be left to run the newsroom. Everything the role opened ends. */
    changeRole: async (personId: string, role: Role): Promise<boolean> => {
      const change = () => db.update(user).set({ role }).where(eq(user.id, personId)).run();
      const isChanged = role === 'admin' ? Boolean(change()) : unlessLast(personId, change);
      if (isChanged) endAccess(db, bell, personId);
      return isChanged;
    },
    /** False when nobody would be left to run the newsroom. */
    deactivate: async (personId: string, now: number): Promise<boolean> => {
      const isOut = unlessLast(personId, () => {
        db.update(user).set({ deactivatedAt: now }).where(eq(user.id, personId)).run();
        db.delete(knownDeviceTable).where(eq(knownDeviceTable.personId, personId)).run();
      });
      if (isOut) endAccess(db, bell, personId);
      return isOut;
    },
    reactivate: async (personId: string) => {
      db.update(user).set({ deactivatedAt: null }).where(eq(user.id, personId)).run();
    },
  };
}

function isLastAdmin(db: Database, personId: string): boolean {
  const isAdmin = and(eq(user.role, 'admin'), isNull(user.deactivatedAt));
  const admins = db.select({ id: user.id }).from(user).where(isAdmin).all();
  return admins.length === 1 && admins[0]?.id === personId;
}
