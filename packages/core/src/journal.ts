/** The journal: every happening once, in order, each carrying the hash of the one before it. */

import type { ArticleEvent } from './article/article-event.ts';
import type { ClaimEvent } from './claim/claim-event.ts';
import type { NewsroomEvent } from './newsroom/newsroom.ts';
import type { SourceEvent } from './source/source-rules.ts';

export type DeskEvent = ArticleEvent | ClaimEvent | SourceEvent | NewsroomEvent;

/** A desk event as it stands in the journal. */
export interface JournalEntry {
  /** Position in the journal, from 1; the journal's order is this, never the clock. */
  readonly seq: number;
  /** UUIDv7 made by whoever acted: a repeated request carries the same id. */
  readonly id: string;
  readonly articleId: string | null;
  /** Revision of the subject after this event. */
  readonly revision: number;
  readonly event: DeskEvent;
  readonly previousHash: string;
  readonly hash: string;
}

/** Hash of the entry before the first one. */
export const journalRoot = '0'.repeat(64);

/** The exact text whose SHA-256 is the entry's hash. */
export function entryText(entry: Omit<JournalEntry, 'hash'>): string {
  const { seq, id, articleId, revision, event, previousHash } = entry;
  const { type, subjectId, by, at, payload } = event;
  return JSON.stringify([
    previousHash,
    seq,
    id,
    at,
    by,
    type,
    subjectId,
    articleId,
    revision,
    payload,
  ]);
}
