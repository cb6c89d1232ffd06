/** Finds sources: by id, and by words in any spelling. */

import type { Source } from '@isnad/core';
import { foldForSearch } from '@isnad/text';
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { withIdentities } from '../identity.ts';
import { sourceIdentityTable, sourceTable } from '../schema/source.ts';

/** Which sources to list; without `search` the newest. */
export interface SourceSearch {
  /** Words that must all occur in title, publisher, author or address. */
  readonly search?: string;
  readonly limit: number;
  /** Leaves out confidential sources that others brought: a search that finds one tells of it. */
  readonly seenBy?: string;
}

/** The source with its identity: the caller hides what a person may not see. */
export function findSource(desk: Desk, id: string): Source | null {
  return findSources(desk, [id])[0] ?? null;
}

/** The source as the journal tells of it: a confidential one without its identity. */
export function findSourceState(desk: Desk, id: string): Source | null {
  return findStates(desk, [id]).get(id) ?? null;
}

/** Those that exist, in the order asked for, with their identities. */
export function findSources(desk: Desk, ids: readonly string[]): Source[] {
  const states = findStates(desk, ids);
  return withIdentities(
    desk,
    ids.flatMap((id) => states.get(id) ?? []),
  );
}

function findStates(desk: Desk, ids: readonly string[]): Map<string, Source> {
  const rows = desk
    .select({ id: sourceTable.id, state: sourceTable.state })
    .from(sourceTable)
    .where(inArray(sourceTable.id, [...ids]))
    .all();
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** Newest first. */
export function searchSources(desk: Desk, { search = '', limit, seenBy }: SourceSearch): Source[] {
  const words = foldForSearch(search).split(' ').filter(Boolean);
  const found = sql`coalesce(${sourceIdentityTable.folded}, ${sourceTable.folded})`;
  const own = sql`json_extract(${sourceTable.state}, '$.createdBy') = ${seenBy ?? null}`;
  const rows = desk
    .select({ state: sourceTable.state })
    .from(sourceTable)
    .leftJoin(sourceIdentityTable, eq(sourceIdentityTable.sourceId, sourceTable.id))
    .where(
      and(
        ...words.map((word) => sql`instr(${found}, ${word}) > 0`),
        seenBy === undefined ? undefined : or(eq(sourceTable.confidential, false), own),
      ),
    )
    .orderBy(desc(sourceTable.createdAt), desc(sourceTable.id))
    .limit(limit)
    .all();
  return withIdentities(
    desk,
    rows.map(({ state }) => state),
  );
}
