/** People and their sign-ins, in the fields that better-auth 1.7 reads and writes. */

import type { Role } from '@isnad/core';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const moment = () => integer({ mode: 'timestamp_ms' });
const written = { createdAt: moment().notNull(), updatedAt: moment().notNull() };

/** A person of the newsroom; from `role` on the columns are ours (better-auth `additionalFields`). */
export const user = sqliteTable('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique('user_email'),
  emailVerified: integer({ mode: 'boolean' }).notNull().default(false),
  image: text(),
  ...written,
  role: text().$type<Role>().notNull().default('viewer'),
  /** The name in Latin letters; null when not given. */
  nameLatin: text(),
  /** Language of the interface; null: the newsroom's. */
  language: text().$type<'ar' | 'en'>(),
  /** Null: as the device has it. */
  theme: text().$type<'light' | 'dark'>(),
  /** Null: the newsroom's. */
  digits: text().$type<'latn' | 'arab'>(),
  calendar: text().$type<'gregorian' | 'hijri'>().notNull().default('gregorian'),
  /** Whether keys without Control or Alt act at once. */
  singleKeys: integer({ mode: 'boolean' }).notNull().default(true),
  /** ms UTC; null while they may come in. */
  deactivatedAt: integer(),
});

const userId = () =>
  text()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

/** One sign-in on one device; gone with its person. `token` is the SHA-256 of what the cookie holds. */
export const session = sqliteTable(
  'session',
  {
    id: text().primaryKey(),
    userId: userId(),
    token: text().notNull().unique('session_token'),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    /** ms UTC at which the second factor was given; null where none was. */
    provenTwiceAt: integer(),
    ...written,
  },
  (table) => [index('session_user').on(table.userId)],
);

/** How a person proves who they are; gone with its person. */
export const account = sqliteTable(
  'account',
  {
    id: text().primaryKey(),
    userId: userId(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    /** Salted hash, never the password. */
    password: text(),
    ...written,
  },
  (table) => [index('account_user').on(table.userId)],
);

/** A token sent to a person, with its end. */
export const verification = sqliteTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    ...written,
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);

/** The tables under the names that better-auth's Drizzle adapter looks for. */
export const authTables = { user, session, account, verification };
