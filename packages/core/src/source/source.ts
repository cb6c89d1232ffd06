/** Where evidence comes from, and what of it may be seen by whom. */

import { may } from '../newsroom/permission.ts';
import type { Person } from '../newsroom/person.ts';

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

/** What could tell who a source is; of a confidential one it is never in the journal. */
export type SourceIdentity = Pick<
  SourceDetails,
  'title' | 'publisher' | 'author' | 'url' | 'publishedOn' | 'language' | 'repeatsId'
>;

export interface Source extends SourceDetails {
  readonly id: string;
  readonly revision: number;
  /** Salted SHA-256 of a confidential source's identity; null for open sources. */
  readonly identityHash: string | null;
  /** Its identity was erased for good. */
  readonly erased: boolean;
  readonly createdBy: string;
  readonly createdAt: number;
}

/** `identityHash` comes with confidential sources, whose details then carry no identity. */
export interface SourceEvents {
  readonly sourceAdded: {
    readonly details: SourceDetails;
    readonly identityHash?: string;
  };
  readonly sourceDescribed: {
    readonly changes: Partial<SourceDetails>;
    readonly identityHash?: string;
  };
  readonly sourceIdentityErased: Record<string, never>;
}

/** What stands where the identity of a confidential source would. */
export const noIdentity: SourceIdentity = {
  title: '',
  publisher: null,
  author: null,
  url: null,
  publishedOn: null,
  language: null,
  repeatsId: null,
};

/** The part of a source that could tell who it is. */
export function identityOf({
  title,
  publisher,
  author,
  url,
  publishedOn,
  language,
  repeatsId,
}: SourceIdentity): SourceIdentity {
  return { title, publisher, author, url, publishedOn, language, repeatsId };
}

/** Strips everything that could tell who a confidential source is. */
export function withoutIdentity<Details extends SourceDetails>(source: Details): Details {
  return source.confidential ? { ...source, ...noIdentity } : source;
}

/** A confidential source is known to whoever brought it, to editors and to admins. */
export function maySeeIdentity(
  { id, role }: Pick<Person, 'id' | 'role'>,
  source: Pick<Source, 'confidential' | 'createdBy'>,
): boolean {
  return !source.confidential || source.createdBy === id || may(role, 'see-confidential');
}

export function sourceSeenBy(person: Pick<Person, 'id' | 'role'>, source: Source): Source {
  return maySeeIdentity(person, source) ? source : withoutIdentity(source);
}

/** How many voices stand behind these sources when repeats of one wire count once. */
export function independentCount(sources: readonly Source[]): number {
  return new Set(sources.map((source) => source.repeatsId ?? source.id)).size;
}
