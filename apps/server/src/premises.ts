/** What every door of the server works with. */

import type { Store } from '@isnad/store';
import type { Auth } from './auth/auth.ts';

export interface Premises {
  readonly store: Store;
  readonly auth: Auth;
  /** ms UTC. */
  now(): number;
  /** A fresh UUIDv7. */
  newId(): string;
  /** Where readers reach the newsroom, without a slash at the end; known once it listens. */
  readonly address: { url: string };
  /** The built workbench; null while it is served by somebody else (development). */
  readonly webFolder: string | null;
}
