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
} from '@isnad/core';

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
  nextClaimNumber(articleId: string): number;
  /** Id of the article that already has exactly this text. */
  articleWithText(textHash: string): string | null;
  peopleById(): Map<string, Person>;
  slugTaken(slug: string): boolean;
}

/** What a caller wants written, all of it or nothing. */
export type Decision =
  | { readonly proposals: readonly Proposal[]; readonly attachments?: readonly Attachment[] }
  | Refusal;

/** What became of it; `current` comes with `stale-revision` only. */
export type Recorded =
  | { readonly ok: true; readonly entries: JournalEntry[]; readonly repeated: boolean }
  | ({ readonly ok: false; readonly current?: Subject } & Refusal);

/** Whatever has a revision and a history. */
export type Subject = Newsroom | Article | Source | Claim;
