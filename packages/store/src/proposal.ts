/** What a caller proposes to write down, and what comes of it. */

import type {
  Article,
  ArticleVersion,
  Claim,
  DeskEvent,
  JournalEntry,
  Newsroom,
  Person,
  Refusal,
  Source,
  SourceIdentity,
} from '@isnad/core';
import type { Twin } from './read/article.ts';

/** A desk event that asks to be written down. */
export type Proposal = DeskEvent & {
  /** UUIDv7 made by whoever acts: sent twice, it is written once. */
  readonly id: string;
  /** Revision that the caller saw; null for a new subject or where it does not matter. */
  readonly expectedRevision: number | null;
};

/** Bytes to keep beside the journal. */
export interface Attachment {
  /** Lower-case hexadecimal; `record` throws when it is not the hash of the bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a decision may look at: the desk as it stands inside the transaction. */
export interface DeskReader {
  newsroom(): Newsroom | null;
  article(id: string): Article | null;
  version(id: string): ArticleVersion | null;
  claim(id: string): Claim | null;
  /** Every claim of the article, withdrawn ones too, by number. */
  claimsOf(articleId: string): Claim[];
  source(id: string): Source | null;
  /** Those that exist, in the order asked for. */
  sources(ids: readonly string[]): Source[];
  /** Claims with evidence that stands on the source. */
  claimsOn(sourceId: string): Claim[];
  /** Claims given to this person that are neither published nor withdrawn. */
  openWorkOf(personId: string): Claim[];
  nextClaimNumber(articleId: string): number;
  /** Versions that already say exactly this, oldest first. */
  twins(textHash: string): Twin[];
  peopleById(): Map<string, Person>;
  slugTaken(slug: string): boolean;
}

/** Who a confidential source is: kept in a row of its own, which `null` erases. */
export interface KeptIdentity {
  readonly sourceId: string;
  readonly kept: { readonly identity: SourceIdentity; readonly salt: string } | null;
}

/** What a caller wants written, all of it or nothing. */
export type Decision =
  | {
      readonly proposals: readonly Proposal[];
      readonly attachments?: readonly Attachment[];
      readonly identities?: readonly KeptIdentity[];
    }
  | Refusal;

/** What became of it; `current` comes with `stale-revision` only. */
export type Recorded =
  | { readonly ok: true; readonly entries: JournalEntry[]; readonly repeated: boolean }
  | ({ readonly ok: false; readonly current?: Subject } & Refusal);

/** Whatever has a revision and a history. */
export type Subject = Newsroom | Article | Source | Claim;
