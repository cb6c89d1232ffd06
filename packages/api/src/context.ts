/** What the server knows about one request before anybody looks at what it asks. */

import type { Action, Person } from '@isnad/core';
import type { Store } from '@isnad/store';

/** How whoever asks has come in. */
export type Entrance =
  | { readonly by: 'session'; readonly sessionId: string }
  /** A program that acts for a person. */
  | { readonly by: 'token'; readonly access: 'read' | 'write' }
  /** A stranger, or somebody who has to prove or to set up a second factor at the door first. */
  | { readonly by: 'nobody'; readonly owes: Owed | null };

/** What still stands between the door and the desk. */
export type Owed = 'second-factor' | 'enrolment';

/** A letter in plain text, to one address. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Context {
  /** Whoever is signed in; null for a stranger. */
  readonly person: Person | null;
  readonly entrance: Entrance;
  readonly store: Store;
  /** ms UTC. */
  now(): number;
  /** A fresh UUIDv7. */
  newId(): string;
  /** 32 fresh random bytes, base64url. */
  newSecret(): string;
  /** Where readers reach this newsroom, without a slash at the end. */
  readonly baseUrl: string;
  /** Language of the interface of whoever asks. */
  readonly language: 'ar' | 'en';
  /** Asked anew by streams: whether whoever opened them may still come in. */
  isStillIn(): Promise<boolean>;
  /** Posts a letter; null where this newsroom has no post. Rejects when it is not taken. */
  readonly post: ((letter: Letter) => Promise<void>) | null;
  /** Keeps the technical cause of a fault in the log; answers the id to quote. */
  reportFault(cause: unknown): string;
}

/** The same request once somebody has signed in. */
export interface SignedIn extends Context {
  readonly person: Person;
}

/** Whose hand it was, when, and the id under which the request is written only once. */
export function stamp({ person, now }: SignedIn, { eventId }: { readonly eventId: string }) {
  return { id: eventId, by: person.id, at: now() };
}

/** The permission that a procedure asks for; one without this is closed to everybody. */
export interface Meta {
  readonly action: Action | 'public';
}
