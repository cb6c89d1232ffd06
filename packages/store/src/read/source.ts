/** Finds sources: by id, and by words in any spelling. */

import type { Source } from '@isnad/core';
import { foldForSearch } from '@isnad/text';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { sourceTable } from '../schema/source.ts';

/** Which sources to list; without `search` the newest. */
export interface SourceSearch {
  /** Words that must all occur in title, publisher, author or address. */
  readonly search?: string;
  readonly limit: number;
  /** True leaves confidential sources out: a search that finds one tells of it. */
  readonly openOnly?: boolean;
}

/** The source as it stands, confidential or not: the caller hides what a role may not see. */
export function findSource(desk: Desk, id: string): Source | null {
  return findSources(desk, [id])[0] ?? null;
}

/** Those that exist, in the order asked for. */
export function findSources(desk: Desk, ids: readonly string[]): Source[] {
  const rows = desk
    .select({ id: sourceTable.id, state: sourceTable.state })
    .from(sourceTable)
    .where(inArray(sourceTable.id, [...ids]))
    .all();
  const byId = new Map(rows.map(({ id, state }) => [id, state]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Newest first. */
export function searchSources(desk: Desk, { search = '', limit, openOnly }: SourceSearch) {
  const words = foldForSearch(search).split(' ').filter(Boolean);
  return desk
    .select({ state: sourceTable.state })
    .from(sourceTable)
    .where(
      and(
        ...words.map((word) => sql`instr(${sourceTable.folded}, ${word}) > 0`),
        openOnly ? eq(sourceTable.confidential, false) : undefined,
      ),
    )
    .orderBy(desc(sourceTable.createdAt), desc(sourceTable.id))
    .limit(limit)
    .all()
    .map(({ state }) => state);
}
