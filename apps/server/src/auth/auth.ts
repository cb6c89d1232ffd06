/** Who may come in: sessions and accounts, kept by better-auth in the newsroom's own file. */

import type { Person } from '@isnad/core';
import { authTables, type Store } from '@isnad/store';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { uuidv7 } from 'uuidv7';
import type { IdentityProvider } from '../start/outside.ts';
import { cookieNames } from './cookie-names.ts';
import { enter } from './enter.ts';
import { withHashedTokens } from './hashed-tokens.ts';
import { oidcAccounts, oidcHooks, oidcPlugin } from './oidc.ts';
import { hashPassword } from './password/password.ts';

interface AuthPlace {
  readonly store: Store;
  readonly secret: string;
  /** Address of the newsroom; https makes its cookies Secure. */
  readonly baseUrl: string;
  /** ms UTC. */
  readonly now?: () => number;
  /** Absent where people sign in by password only. */
  readonly provider?: IdentityProvider | null;
}

/** After this a person signs in anew, however busy they are (seconds). */
const longest = 14 * 24 * 60 * 60;

/** Nobody signs up from outside: people are made by whoever founds or runs the newsroom. */
export function openAuth(place: AuthPlace) {
  const { store, secret, baseUrl, now = Date.now, provider } = place;
  const isHttps = baseUrl.startsWith('https:');
  const tables = drizzleAdapter(store.db, { provider: 'sqlite', schema: authTables });
  return betterAuth({
    appName: 'Isnad',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: withHashedTokens(tables),
    plugins: provider ? [enter, oidcPlugin(provider)] : [enter],
    account: oidcAccounts,
    databaseHooks: oidcHooks(store, now),
    session: {
      expiresIn: longest,
      // The end never moves; whoever is idle for long is sent out by our own door, see entrance.ts.
      disableSessionRefresh: true,
      additionalFields: { provenTwiceAt: { type: 'number', required: false, input: false } },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        nameLatin: { type: 'string', required: false, input: false },
        language: { type: 'string', required: false, input: false },
      },
    },
    // Sign-in is slowed down per account at our own door; see sign-in-pace.ts.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => uuidv7() },
      // `__Host-` instead of better-auth's `__Secure-`: no neighbouring host can set such a cookie.
      useSecureCookies: false,
      cookies: { session_token: { name: cookieNames(isHttps).session } },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, secure: isHttps, path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    // The door in front has compared Origin with Host already; both spellings of it are ours.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
  });
}

export type Auth = ReturnType<typeof openAuth>;

/** Someone who is about to become one of the people here. */
export type Newcomer = Omit<Person, 'id' | 'deactivated'> & { readonly language?: 'ar' | 'en' };

/** Adds a person who can sign in with this password. */
export async function addPerson(auth: Auth, person: Newcomer, password: string): Promise<Person> {
  const { internalAdapter } = await auth.$context;
  const source = { method: 'email-password' } as const;
  const hash = await hashPassword(password);
  const user = await internalAdapter.createUser({ ...person, emailVerified: true }, source);
  const account = { userId: user.id, accountId: user.id, providerId: 'credential' };
  await internalAdapter.linkAccount({ ...account, password: hash });
  const { name, nameLatin, role } = person;
  return { id: user.id, name, nameLatin, role, email: user.email };
}

/** The hash of a person's password; null where they have none. */
export async function passwordHashOf(auth: Auth, personId: string): Promise<string | null> {
  const { internalAdapter } = await auth.$context;
  const accounts = await internalAdapter.findAccounts(personId);
  return accounts.find(({ providerId }) => providerId === 'credential')?.password ?? null;
}

/** From now on this password opens the door, and no earlier one. */
export async function setPassword(auth: Auth, personId: string, password: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const hash = await hashPassword(password);
  if (await passwordHashOf(auth, personId)) return internalAdapter.updatePassword(personId, hash);
  const account = { userId: personId, accountId: personId, providerId: 'credential' };
  await internalAdapter.linkAccount({ ...account, password: hash });
}
