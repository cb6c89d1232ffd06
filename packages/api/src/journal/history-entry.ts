/** The journal as people read it: without bulk, and without what would name a confidential source. */

import {
  type ArticleEvents,
  type ClaimEvents,
  type DeskEvent,
  type JournalEntry,
  may,
  type Source,
  withoutIdentity,
} from '@isnad/core';
import type { SignedIn } from '../context.ts';

type Bulky = 'articleImported' | 'reportPublished';
type Plain = Exclude<DeskEvent, { type: Bulky }>;

/** What happened and what it carried; whole texts and whole reports are left in the journal. */
export type ToldEvent =
  | {
      [Type in Plain['type']]: Told<Type, Extract<Plain, { type: Type }>['payload']>;
    }[Plain['type']]
  | Told<'articleImported', Pick<ArticleEvents['articleImported'], 'details'>>
  | Told<'reportPublished', Omit<ArticleEvents['reportPublished'], 'report'>>;

interface Told<Type, Payload> {
  readonly type: Type;
  readonly payload: Payload;
}

/** One line of a history; `at` is ms UTC, `by` a person's id. */
export type HistoryEntry = ToldEvent & {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly subjectId: string;
  readonly articleId: string | null;
  /** Revision of the subject after this. */
  readonly revision: number;
};

/** Turns journal entries into what the person who asks may read, in the same order. */
export async function toHistory(
  { store, person }: SignedIn,
  entries: readonly JournalEntry[],
): Promise<HistoryEntry[]> {
  const told = entries.map(({ seq, articleId, revision, event }) => {
    const { at, by, subjectId } = event;
    return { seq, at, by, subjectId, articleId, revision, ...tell(event) };
  });
  if (may(person.role, 'see-confidential')) return told;
  const sources = await store.sourcesById([...new Set(told.map(({ subjectId }) => subjectId))]);
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  return told.map((entry) => withoutConfidence(entry, sourcesById.get(entry.subjectId)));
}

function tell(event: DeskEvent): ToldEvent {
  if (event.type === 'articleImported') {
    return { type: event.type, payload: { details: event.payload.details } };
  }
  if (event.type === 'reportPublished') {
    const { report: _whole, ...payload } = event.payload;
    return { type: event.type, payload };
  }
  const { type, payload } = event;
  return { type, payload } as ToldEvent;
}

const wordsOfEvidence: readonly (keyof ClaimEvents['evidenceAdded']['details'])[] = [
  'passage',
  'translation',
  'note',
];

/**
 * Evidence is read in the claim, where confidence is known piece by piece: in the history of those
 * who may not see confidential sources it carries no words at all.
 */
function withoutConfidence(entry: HistoryEntry, source: Source | undefined): HistoryEntry {
  if (entry.type === 'evidenceAdded') {
    const details = { ...entry.payload.details, passage: '', translation: '', note: '' };
    return { ...entry, payload: { ...entry.payload, details } };
  }
  if (entry.type === 'evidenceChanged') {
    const changes = without(entry.payload.changes, wordsOfEvidence);
    return { ...entry, payload: { ...entry.payload, changes } };
  }
  return source?.confidential ? withoutIdentityOf(entry, source) : entry;
}

function withoutIdentityOf(entry: HistoryEntry, source: Source): HistoryEntry {
  if (entry.type === 'sourceAdded') {
    const {
      id: _id,
      revision: _revision,
      createdBy: _by,
      createdAt: _at,
      ...details
    } = withoutIdentity(source);
    return { ...entry, payload: { details } };
  }
  return entry.type === 'sourceDescribed' ? { ...entry, payload: { changes: {} } } : entry;
}

function without<Whole extends object>(whole: Whole, keys: readonly (keyof Whole)[]): Whole {
  const kept = Object.entries(whole).filter(([key]) => !keys.includes(key as keyof Whole));
  return Object.fromEntries(kept) as Whole;
}
