/** What lies outside the house and is named by whoever starts it: post office, identity provider. */

import { StartFault } from './start-fault.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where letters are posted. */
export interface PostOffice {
  /** `smtp://` or `smtps://`, with user and password where the post office asks for them. */
  readonly url: string;
  /** The sender of every letter. */
  readonly from: string;
}

/** `ISNAD_SMTP_URL` and `ISNAD_SMTP_FROM`; null without the first. Throws a StartFault. */
export function readPostOffice(environment: Environment): PostOffice | null {
  const { ISNAD_SMTP_URL: url, ISNAD_SMTP_FROM: from } = environment;
  if (!url) return null;
  const { protocol, hostname } = URL.parse(url) ?? {};
  const isSmtp = (protocol === 'smtp:' || protocol === 'smtps:') && hostname;
  // The address may carry a password: it is not repeated.
  if (!isSmtp) throw new StartFault('url-invalid', 'ISNAD_SMTP_URL');
  return { url, from: from || `isnad@${hostname}` };
}

/** Who vouches for people: an OpenID Connect provider. */
export interface IdentityProvider {
  /** As the provider calls itself in its ID tokens. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
}

/**
 * `ISNAD_OIDC_ISSUER`, `ISNAD_OIDC_CLIENT_ID`, `ISNAD_OIDC_CLIENT_SECRET` and, if it shall be called
 * otherwise than by its host, `ISNAD_OIDC_NAME`; null without the first. Throws a StartFault.
 */
export function readProvider(environment: Environment): IdentityProvider | null {
  const { ISNAD_OIDC_ISSUER: issuer, ISNAD_OIDC_NAME: name } = environment;
  const { ISNAD_OIDC_CLIENT_ID: clientId, ISNAD_OIDC_CLIENT_SECRET: clientSecret } = environment;
  if (!issuer) return null;
  const url = URL.parse(issuer);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!isWeb) throw new StartFault('url-invalid', 'ISNAD_OIDC_ISSUER');
  if (!clientId || !clientSecret) throw new StartFault('url-invalid', 'ISNAD_OIDC_CLIENT_ID');
  return { issuer, clientId, clientSecret, name: name || url.host };
}
