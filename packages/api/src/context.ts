/** What the server knows about one request before anybody looks at what it asks. */

import type { Action, Person } from '@isnad/core';
import type { Store } from '@isnad/store';

export interface Context {
  /** Whoever is signed in; null for a stranger. */
  readonly person: Person | null;
  readonly store: Store;
  /** ms UTC. */
  now(): number;
  /** A fresh UUIDv7. */
  newId(): string;
  /** Where readers reach this newsroom, without a slash at the end. */
  readonly baseUrl: string;
  /** Language of the interface of whoever asks. */
  readonly language: 'ar' | 'en';
  /** Asked anew by streams: whether whoever opened them may still come in. */
  isStillIn(): Promise<boolean>;
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
