/** Who the confidential sources are: kept apart from the journal, joined where it is asked for. */

import type { Source, SourceIdentity } from '@isnad/core';
import { foldForSearch } from '@isnad/text';
import { eq, inArray } from 'drizzle-orm';
import type { Desk } from './database.ts';
import type { KeptIdentity } from './proposal.ts';
import { sourceIdentityTable } from './schema/source.ts';

/** Writes, replaces or erases one identity. */
export function keepIdentity(desk: Desk, { sourceId, kept }: KeptIdentity): void {
  desk.delete(sourceIdentityTable).where(eq(sourceIdentityTable.sourceId, sourceId)).run();
  if (!kept) return;
  const row = { sourceId, ...kept, folded: wordsToFind(kept.identity) };
  desk.insert(sourceIdentityTable).values(row).run();
}

/** The words by which a source is found, in any spelling. */
export function wordsToFind({ title, publisher, author, url }: SourceIdentity): string {
  return [title, publisher, author, url].map((text) => foldForSearch(text ?? '')).join('\n');
}

/** The same sources, the confidential ones with their identity. */
export function withIdentities(desk: Desk, sources: readonly Source[]): Source[] {
  const ids = sources.filter(({ confidential }) => confidential).map(({ id }) => id);
  if (ids.length === 0) return [...sources];
  const rows = desk
    .select({ id: sourceIdentityTable.sourceId, identity: sourceIdentityTable.identity })
    .from(sourceIdentityTable)
    .where(inArray(sourceIdentityTable.sourceId, ids))
    .all();
  const byId = new Map(rows.map(({ id, identity }) => [id, identity]));
  return sources.map((source) => ({ ...source, ...byId.get(source.id) }));
}
