/** Links that open the door once: invitations, and the choice of a new password. */

import type { Role } from '@isnad/core';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { invitationTable, resetLinkTable } from '../schema/account.ts';

/** An invitation without its token, which nobody can read again; times are ms UTC. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

const { id, email, role, invitedBy, createdAt, expiresAt } = invitationTable;
const columns = { id, email, role, invitedBy, createdAt, expiresAt };

/** Verbs for links; `tokenHash` is the SHA-256 of what stands in the link. */
export function linkVerbs(db: Database) {
  const isOpen = (now: number) => and(isNull(invitationTable.acceptedAt), gt(expiresAt, now));
  return {
    /** An earlier invitation to the same address stops working. */
    keepInvitation: async (invitation: Invitation & { readonly tokenHash: string }) => {
      db.transaction((desk) => {
        desk.delete(invitationTable).where(eq(email, invitation.email)).run();
        desk.insert(invitationTable).values(invitation).run();
      });
    },
    /** Those that can still be accepted, newest first. */
    invitations: async (now: number): Promise<Invitation[]> =>
      db.select(columns).from(invitationTable).where(isOpen(now)).orderBy(desc(createdAt)).all(),
    invitation: async (tokenHash: string, now: number): Promise<Invitation | null> => {
      const isMeant = and(eq(invitationTable.tokenHash, tokenHash), isOpen(now));
      return db.select(columns).from(invitationTable).where(isMeant).get() ?? null;
    },
    /** The open invitation to this address (lower case). */
    invitationTo: async (address: string, now: number): Promise<Invitation | null> => {
      const isMeant = and(eq(email, address), isOpen(now));
      return db.select(columns).from(invitationTable).where(isMeant).get() ?? null;
    },
    /** True for the one who came first; nobody comes in by it again. */
    spendInvitation: async (invitationId: string, now: number): Promise<boolean> => {
      const isMeant = and(eq(id, invitationId), isOpen(now));
      const set = { acceptedAt: now };
      return db.update(invitationTable).set(set).where(isMeant).run().changes === 1;
    },
    takeBackInvitation: async (invitationId: string): Promise<boolean> => {
      const isMeant = and(eq(id, invitationId), isNull(invitationTable.acceptedAt));
      return db.delete(invitationTable).where(isMeant).run().changes === 1;
    },
    /** An earlier link of the same person stops working. */
    keepResetLink: async (link: typeof resetLinkTable.$inferInsert) => {
      db.transaction((desk) => {
        desk.delete(resetLinkTable).where(eq(resetLinkTable.personId, link.personId)).run();
        desk.insert(resetLinkTable).values(link).run();
      });
    },
    /** Whom the link is for; null when it was used, replaced, or has run out. */
    resetLink: async (tokenHash: string, now: number): Promise<string | null> =>
      db.select().from(resetLinkTable).where(standing(tokenHash, now)).get()?.personId ?? null,
    /** True for the one who came first. */
    spendResetLink: async (tokenHash: string, now: number): Promise<boolean> =>
      db.delete(resetLinkTable).where(standing(tokenHash, now)).run().changes === 1,
  };
}

function standing(tokenHash: string, now: number) {
  return and(eq(resetLinkTable.tokenHash, tokenHash), gt(resetLinkTable.expiresAt, now));
}
