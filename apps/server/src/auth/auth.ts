/** Who may come in: sign-in by e-mail and password, kept by better-auth in the newsroom's own file. */

import type { Person } from '@isnad/core';
import { authTables, type Store } from '@isnad/store';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { uuidv7 } from 'uuidv7';
import { hashPassword, isPassword } from './password.ts';

interface AuthPlace {
  readonly store: Store;
  readonly secret: string;
  /** Address of the newsroom; https makes its cookies Secure. */
  readonly baseUrl: string;
}

const week = 7 * 24 * 60 * 60;

/** Nobody signs up from outside: people are made by whoever founds or runs the newsroom. */
export function openAuth({ store, secret, baseUrl }: AuthPlace) {
  return betterAuth({
    appName: 'Isnad',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(store.db, { provider: 'sqlite', schema: authTables }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: hashPassword,
        verify: ({ password, hash }) => isPassword(password, hash),
      },
    },
    session: { expiresIn: week, updateAge: week / 7 },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        nameLatin: { type: 'string', required: false, input: false },
        language: { type: 'string', required: false },
        theme: { type: 'string', required: false },
      },
    },
    // Sign-in is slowed down per account at our own door; see sign-in-pace.ts.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => uuidv7() },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { disableIpTracking: true },
    },
    // The door in front has compared Origin with Host already; both spellings of it are ours.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
  });
}

export type Auth = ReturnType<typeof openAuth>;

/** Adds a person who can sign in with this password. */
export async function addPerson(
  auth: Auth,
  person: Omit<Person, 'id'>,
  password: string,
): Promise<Person> {
  const { internalAdapter } = await auth.$context;
  const source = { method: 'email-password' } as const;
  const user = await internalAdapter.createUser({ ...person, emailVerified: true }, source);
  const hash = await hashPassword(password);
  const account = { userId: user.id, accountId: user.id, providerId: 'credential' };
  await internalAdapter.linkAccount({ ...account, password: hash });
  return { ...person, id: user.id, email: user.email };
}
