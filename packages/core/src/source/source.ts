/** Where evidence comes from, and what of it may be seen by whom. */

import { may } from '../newsroom/permission.ts';
import type { Role } from '../newsroom/person.ts';

export const sourceKinds = ['web-page', 'document', 'dataset', 'person', 'notes'] as const;
export const proximities = ['primary', 'secondary', 'tertiary'] as const;
/** Admiralty reliability; F means "cannot be judged", so the letters are never averaged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** What a person writes about a source. */
export interface SourceDetails {
  readonly kind: (typeof sourceKinds)[number];
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO date, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  /** BCP 47 primary language; null when it has none (a table, a person). */
  readonly language: string | null;
  readonly proximity: (typeof proximities)[number] | null;
  readonly reliability: (typeof reliabilities)[number] | null;
  /** The wire or parent that it repeats: two papers carrying one agency count once. */
  readonly repeatsId: string | null;
  readonly confidential: boolean;
}

export interface Source extends SourceDetails {
  readonly id: string;
  readonly revision: number;
  readonly createdBy: string;
  readonly createdAt: number;
}

export interface SourceEvents {
  readonly sourceAdded: { readonly details: SourceDetails };
  readonly sourceDescribed: { readonly changes: Partial<SourceDetails> };
}

/** Strips everything that could tell who a confidential source is. */
export function withoutIdentity(source: Source): Source {
  if (!source.confidential) return source;
  const hidden = { title: '', publisher: null, author: null, url: null, publishedOn: null };
  return { ...source, ...hidden, language: null, repeatsId: null };
}

export function sourceSeenBy(role: Role, source: Source): Source {
  return may(role, 'see-confidential') ? source : withoutIdentity(source);
}

/** How many voices stand behind these sources when repeats of one wire count once. */
export function independentCount(sources: readonly Source[]): number {
  return new Set(sources.map((source) => source.repeatsId ?? source.id)).size;
}
