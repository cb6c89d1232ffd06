/** The journal as people read it: without bulk, and without what would name a confidential source. */

import {
  type ArticleEvents,
  type DeskEvent,
  type JournalEntry,
  may,
  maySeeIdentity,
} from '@isnad/core';
import type { SignedIn } from '../context.ts';

type Bulky = 'articleImported' | 'versionImported' | 'reportPublished';
type Plain = Exclude<DeskEvent, { type: Bulky }>;

/** What happened and what it carried; whole texts and whole reports are left in the journal. */
export type ToldEvent =
  | {
      [Type in Plain['type']]: Told<Type, Extract<Plain, { type: Type }>['payload']>;
    }[Plain['type']]
  | Told<'articleImported', Pick<ArticleEvents['articleImported'], 'details'>>
  | Told<'versionImported', { readonly number: number }>
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
  context: SignedIn,
  entries: readonly JournalEntry[],
): Promise<HistoryEntry[]> {
  const told = entries.map(({ seq, articleId, revision, event }) => {
    const { at, by, subjectId } = event;
    return { seq, at, by, subjectId, articleId, revision, ...tell(event) };
  });
  if (may(context.person.role, 'see-confidential')) return told;
  const sourceOf = await evidenceSources(context, told);
  const sources = await context.store.sourcesById([...new Set(sourceOf.values())]);
  const known = new Set(
    sources.filter((source) => maySeeIdentity(context.person, source)).map(({ id }) => id),
  );
  return told.map((entry) =>
    known.has(sourceOf.get(entry.seq) ?? '') ? entry : withoutWords(entry),
  );
}

/** The source behind each entry about evidence, by the entry's place in the journal. */
async function evidenceSources(
  { store }: SignedIn,
  entries: readonly HistoryEntry[],
): Promise<Map<number, string>> {
  const claimIds = entries.flatMap((entry) =>
    entry.type === 'evidenceChanged' ? [entry.subjectId] : [],
  );
  const claims = await Promise.all([...new Set(claimIds)].map((id) => store.claim(id)));
  const standing = new Map(
    claims.flatMap((claim) => claim?.evidence.map(({ id, sourceId }) => [id, sourceId]) ?? []),
  );
  const pairs = entries.flatMap((entry): [number, string][] => {
    if (entry.type === 'evidenceAdded') return [[entry.seq, entry.payload.details.sourceId]];
    if (entry.type !== 'evidenceChanged') return [];
    const { changes, evidenceId } = entry.payload;
    const sourceId = changes.sourceId ?? standing.get(evidenceId);
    return sourceId ? [[entry.seq, sourceId]] : [];
  });
  return new Map(pairs);
}

function tell(event: DeskEvent): ToldEvent {
  if (event.type === 'articleImported') {
    return { type: event.type, payload: { details: event.payload.details } };
  }
  if (event.type === 'versionImported') {
    return { type: event.type, payload: { number: event.payload.version.number } };
  }
  if (event.type === 'reportPublished') {
    const { report: _whole, ...payload } = event.payload;
    return { type: event.type, payload };
  }
  const { type, payload } = event;
  return { type, payload } as ToldEvent;
}

const wordsOfEvidence: ReadonlySet<string> = new Set(['passage', 'translation', 'note']);

/** A confidential source's own words can tell who spoke: they are hidden with the name. */
function withoutWords(entry: HistoryEntry): HistoryEntry {
  if (entry.type === 'evidenceAdded') {
    const details = { ...entry.payload.details, passage: '', translation: '', note: '' };
    return { ...entry, payload: { ...entry.payload, details } };
  }
  if (entry.type !== 'evidenceChanged') return entry;
  const kept = Object.entries(entry.payload.changes).filter(([key]) => !wordsOfEvidence.has(key));
  return { ...entry, payload: { ...entry.payload, changes: Object.fromEntries(kept) } };
}
