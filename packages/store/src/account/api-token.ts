/** Tokens with which programs act for people. */

import type { Role } from '@isnad/core';
import { and, desc, eq, getTableColumns, gt } from 'drizzle-orm';
import type { Bell } from '../bell.ts';
import type { Database } from '../database.ts';
import { apiTokenTable } from '../schema/account.ts';
import { noteIfPossible } from './note.ts';

/** A token as its person sees it: never the token itself. Times are ms UTC. */
export interface ApiToken {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly lastUsedAt: number | null;
}

const { hash: _secret, ...columns } = getTableColumns(apiTokenTable);

/** A use is noted once a minute: a busy program must not write with every question (ms). */
const noted = 60_000;

/** Verbs for tokens; `hash` is the SHA-256 of the token. */
export function apiTokenVerbs(db: Database, bell: Bell) {
  return {
    keepApiToken: async (token: ApiToken & { readonly hash: string }) => {
      db.insert(apiTokenTable).values(token).run();
    },
    /** Newest first. */
    apiTokensOf: async (personId: string): Promise<ApiToken[]> =>
      db
        .select(columns)
        .from(apiTokenTable)
        .where(eq(apiTokenTable.personId, personId))
        .orderBy(desc(apiTokenTable.createdAt))
        .all(),
    /** The token that opens the door now, its use noted; null when unknown or run out. */
    useApiToken: async (hash: string, now: number): Promise<ApiToken | null> => {
      const isOpen = and(eq(apiTokenTable.hash, hash), gt(apiTokenTable.expiresAt, now));
      const token = db.select(columns).from(apiTokenTable).where(isOpen).get() ?? null;
      if (token && now - (token.lastUsedAt ?? 0) >= noted) {
        const set = { lastUsedAt: now };
        noteIfPossible(() => db.update(apiTokenTable).set(set).where(isOpen).run());
      }
      return token;
    },
    /** False when this person has no such token. */
    endApiToken: async (personId: string, id: string): Promise<boolean> => {
      const isTheirs = and(eq(apiTokenTable.id, id), eq(apiTokenTable.personId, personId));
      const { changes } = db.delete(apiTokenTable).where(isTheirs).run();
      bell.ring();
      return changes === 1;
    },
  };
}
