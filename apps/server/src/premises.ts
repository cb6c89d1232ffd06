/** What every door of the server works with. */

import type { Letter } from '@isnad/api';
import type { Store } from '@isnad/store';
import type { Auth } from './auth/auth.ts';
import type { Seal } from './auth/seal.ts';
import type { IdentityProvider } from './start/outside.ts';

export interface Premises {
  readonly store: Store;
  readonly auth: Auth;
  /** Who vouches for people besides their passwords; null for nobody. */
  readonly provider: IdentityProvider | null;
  /** Locks what must be read again, such as seeds of second factors. */
  readonly seal: Seal;
  /** Posts a letter; null where nobody named a post office. */
  readonly post: ((letter: Letter) => Promise<void>) | null;
  /** ms UTC. */
  now(): number;
  /** A fresh UUIDv7. */
  newId(): string;
  /** 32 fresh random bytes, base64url. */
  newSecret(): string;
  /** Where readers reach the newsroom, without a slash at the end; known once it listens. */
  readonly address: { url: string };
  /** The built workbench; null while it is served by somebody else (development). */
  readonly webFolder: string | null;
}
