/** What opens the door besides a password: links, second factors, known devices, tokens, tries. */

import type { Role } from '@isnad/core';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from './person.ts';

const personId = () =>
  text()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

/** SHA-256 of 32 random bytes: the row opens nothing by itself. */
const tokenHash = (name: string) => text().notNull().unique(name);

/** An invitation that was sent out; removed when it is taken back. Times are ms UTC. */
export const invitationTable = sqliteTable('invitation', {
  id: text().primaryKey(),
  tokenHash: tokenHash('invitation_token'),
  email: text().notNull(),
  role: text().$type<Role>().notNull(),
  invitedBy: personId(),
  createdAt: integer().notNull(),
  expiresAt: integer().notNull(),
  /** Null until somebody came in by it; never open again after that. */
  acceptedAt: integer(),
});

/** A link by which a person chooses a new password, once. Times are ms UTC. */
export const resetLinkTable = sqliteTable('reset_link', {
  id: text().primaryKey(),
  tokenHash: tokenHash('reset_link_token'),
  personId: personId(),
  madeBy: text().notNull(),
  expiresAt: integer().notNull(),
});

/** The second factor of a person; the seed is encrypted with the key in the data folder. */
export const secondFactorTable = sqliteTable('second_factor', {
  personId: personId().primaryKey(),
  seed: text().notNull(),
  /** ms UTC; null until the first code proved that the seed has arrived. */
  confirmedAt: integer(),
  /** The last time step (RFC 6238) whose code was taken: no code is taken twice. */
  lastStep: integer().notNull(),
});

/** A recovery code that was not used yet, as SHA-256 of 80 random bits. */
export const recoveryCodeTable = sqliteTable('recovery_code', {
  hash: text().primaryKey(),
  personId: personId(),
});

/** A device from which a person has come in before; `hash` is of the token in its cookie. */
export const knownDeviceTable = sqliteTable('known_device', {
  hash: text().primaryKey(),
  personId: personId(),
  /** ms UTC. */
  seenAt: integer().notNull(),
});

/** Tries at one door that did not succeed yet. */
export const triesTable = sqliteTable(
  'tries',
  {
    /** SHA-256 of the account, and of the device where it is a known one. */
    door: text().primaryKey(),
    count: integer().notNull(),
    /** ms UTC of the last try. */
    at: integer().notNull(),
  },
  (table) => [index('tries_at').on(table.at)],
);

/** A token with which a program acts for a person, as SHA-256. Times are ms UTC. */
export const apiTokenTable = sqliteTable('api_token', {
  id: text().primaryKey(),
  hash: tokenHash('api_token_hash'),
  personId: personId(),
  name: text().notNull(),
  access: text().$type<'read' | 'write'>().notNull(),
  /** Never acts as more than this, nor as more than its person. */
  role: text().$type<Role>().notNull(),
  createdAt: integer().notNull(),
  expiresAt: integer().notNull(),
  lastUsedAt: integer(),
});
