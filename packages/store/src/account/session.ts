/** Sign-ins that stand: listed for their person, and ended. */

import type { Role } from '@isnad/core';
import { and, desc, eq, gt, inArray, isNotNull, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { Bell } from '../bell.ts';
import type { Database } from '../database.ts';
import { apiTokenTable, resetLinkTable, secondFactorTable } from '../schema/account.ts';
import { session, user } from '../schema/person.ts';
import { noteIfPossible } from './note.ts';

/** One sign-in as its person sees it; times are ms UTC. */
export interface SessionLine {
  readonly id: string;
  /** User-Agent of the browser, as it called itself when it signed in. */
  readonly device: string | null;
  readonly createdAt: number;
  readonly seenAt: number;
}

/** Verbs for sign-ins; whatever ends one rings, so that open streams look again. */
export function sessionVerbs(db: Database, bell: Bell) {
  const end = (where: Parameters<ReturnType<typeof db.delete<typeof session>>['where']>[0]) => {
    const { changes } = db.delete(session).where(where).run();
    if (changes > 0) bell.ring();
    return changes > 0;
  };
  // Not before it is asked: while an older file is brought up to date the columns are not there yet.
  let look: ReturnType<typeof prepareLook> | undefined;
  return {
    /** Newest first; those that have run out are not listed. */
    sessionsOf: async (personId: string, now: number): Promise<SessionLine[]> =>
      db
        .select()
        .from(session)
        .where(and(eq(session.userId, personId), gt(session.expiresAt, new Date(now))))
        .orderBy(desc(session.updatedAt))
        .all()
        .map(toLine),
    /** One cheap look, for every open stream at every ring: the sign-in, its person, their role. */
    sessionStands: async (id: string, role: Role, now: number): Promise<boolean> => {
      look ??= prepareLook(db);
      return look.get({ id, role, now }) !== undefined;
    },
    /** Notes that somebody is at work: whoever is not for long is sent out. */
    touchSession: async (id: string, now: number) => {
      const set = { updatedAt: new Date(now) };
      noteIfPossible(() => db.update(session).set(set).where(eq(session.id, id)).run());
    },
    /** Ends one sign-in of this person; false when they have no such one. */
    endSession: async (personId: string, id: string) =>
      end(and(eq(session.id, id), eq(session.userId, personId))),
    /** Ends every sign-in of a person but one. */
    endOtherSessions: async (personId: string, kept: string) =>
      end(and(eq(session.userId, personId), ne(session.id, kept))),
    /** Ends the sign-ins of people who have to set up a second factor before they come in again. */
    endUnprovenSessions: async (roles: readonly Role[]) => {
      const provenTwice = db
        .select({ id: secondFactorTable.personId })
        .from(secondFactorTable)
        .where(isNotNull(secondFactorTable.confirmedAt));
      const held = db
        .select({ id: user.id })
        .from(user)
        .where(and(inArray(user.role, [...roles]), notInArray(user.id, provenTwice)));
      end(inArray(session.userId, held));
    },
    /** Ends everything by which a person comes in now: sign-ins, tokens, and links on their way. */
    endAccess: async (personId: string) => endAccess(db, bell, personId),
  };
}

function prepareLook(db: Database) {
  const isMeant = and(
    eq(session.id, sql.placeholder('id')),
    sql`${session.expiresAt} > ${sql.placeholder('now')}`,
    eq(user.role, sql.placeholder('role')),
    isNull(user.deactivatedAt),
  );
  const people = db.select({ id: session.id }).from(session);
  return people.innerJoin(user, eq(user.id, session.userId)).where(isMeant).prepare();
}

/** One transaction, then one ring. */
export function endAccess(db: Database, bell: Bell, personId: string): void {
  db.transaction((desk) => {
    desk.delete(session).where(eq(session.userId, personId)).run();
    desk.delete(apiTokenTable).where(eq(apiTokenTable.personId, personId)).run();
    desk.delete(resetLinkTable).where(eq(resetLinkTable.personId, personId)).run();
  });
  bell.ring();
}

function toLine(row: typeof session.$inferSelect): SessionLine {
  const { id, userAgent, createdAt, updatedAt } = row;
  const device = userAgent || null;
  return { id, device, createdAt: createdAt.getTime(), seenAt: updatedAt.getTime() };
}
