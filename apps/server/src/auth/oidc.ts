/** Sign-in through the house's own identity provider (OpenID Connect), for people we know already. */

import type { Invitation, Store } from '@isnad/store';
import type { BetterAuthOptions } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { IdentityProvider } from '../start/outside.ts';

/** The one provider's name in addresses and rows. */
export const oidcId = 'oidc';

/** Authorization code with PKCE, nonce and a verified ID token; what it cannot verify lets nobody in. */
export function oidcPlugin({ issuer, clientId, clientSecret }: IdentityProvider) {
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  return genericOAuth({
    config: [
      {
        ...{ providerId: oidcId, discoveryUrl, clientId, clientSecret },
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
      },
    ],
  });
}

/** A provider vouches for an address; who it belongs to here was decided by an admin before. */
export const oidcAccounts: NonNullable<BetterAuthOptions['account']> = {
  accountLinking: { enabled: true },
  updateAccountOnSignIn: false,
};

type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>;

/** Nobody is made a person here but the invited; and the provider's tokens, never used, are not kept. */
export function oidcHooks({ accounts }: Store, now: () => number): Hooks {
  const invited = async (user: { email: string; emailVerified: boolean }) => {
    return user.emailVerified ? accounts.invitationTo(user.email.toLowerCase(), now()) : null;
  };
  return {
    user: {
      create: {
        async before(user, context) {
          // Made by the house itself: at its founding, or by an invitation that was accepted.
          if (!context) return;
          const invitation = await invited(user);
          return invitation ? { data: newPerson(user.name, invitation) } : false;
        },
        async after(user, context) {
          const invitation = context && (await invited(user));
          if (invitation) await accounts.spendInvitation(invitation.id, now());
        },
      },
    },
    account: {
      create: {
        async before({ providerId }) {
          if (providerId !== oidcId) return;
          return { data: { accessToken: null, refreshToken: null, idToken: null, scope: null } };
        },
      },
    },
  };
}

function newPerson(name: string, { email, role }: Invitation) {
  return { name: name.trim() || email, email, emailVerified: true, role, nameLatin: null };
}
