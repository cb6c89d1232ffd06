/** Finds claims: one, those of an article, those on a source, and what waits for the editor. */

import { byUrgency, type Claim, type Waiting } from '@isnad/core';
import { asc, count, eq, max, sql } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { articleTable } from '../schema/article.ts';
import { claimTable, evidenceSourceTable } from '../schema/claim.ts';

/** The claim as it stands. */
export function findClaim(desk: Desk, id: string): Claim | null {
  const row = desk
    .select({ state: claimTable.state })
    .from(claimTable)
    .where(eq(claimTable.id, id))
    .get();
  return row?.state ?? null;
}

/** Every claim of the article, withdrawn ones too, by number. */
export function findClaimsOf(desk: Desk, articleId: string): Claim[] {
  return desk
    .select({ state: claimTable.state })
    .from(claimTable)
    .where(eq(claimTable.articleId, articleId))
    .orderBy(asc(claimTable.number))
    .all()
    .map(({ state }) => state);
}

/** Claims with evidence that stands on the source, in a fixed order. */
export function findClaimsOn(desk: Desk, sourceId: string): Claim[] {
  return desk
    .select({ state: claimTable.state })
    .from(evidenceSourceTable)
    .innerJoin(claimTable, eq(claimTable.id, evidenceSourceTable.claimId))
    .where(eq(evidenceSourceTable.sourceId, sourceId))
    .orderBy(asc(claimTable.articleId), asc(claimTable.number))
    .all()
    .map(({ state }) => state);
}

/** Claims that a person works on, in a fixed order: not published, not withdrawn. */
export function findOpenWorkOf(desk: Desk, personId: string): Claim[] {
  return desk
    .select({ state: claimTable.state })
    .from(claimTable)
    .where(eq(claimTable.assigneeId, personId))
    .orderBy(asc(claimTable.articleId), asc(claimTable.number))
    .all()
    .map(({ state }) => state)
    .filter(({ stage, withdrawn }) => stage !== 'published' && !withdrawn);
}

/** How many claims are in whose hands, published and withdrawn ones apart. */
export function countOpenWork(desk: Desk): Map<string, number> {
  const { assigneeId, stage, state } = claimTable;
  const isOpen = sql`${assigneeId} IS NOT NULL AND ${stage} <> 'published' AND ${state} ->> '$.withdrawn' IS NULL`;
  const rows = desk
    .select({ assigneeId, claims: count() })
    .from(claimTable)
    .where(isOpen)
    .groupBy(assigneeId)
    .all();
  return new Map(rows.map((row) => [row.assigneeId ?? '', row.claims]));
}

/** From 1; withdrawn claims keep their numbers. */
export function nextClaimNumber(desk: Desk, articleId: string): number {
  const row = desk
    .select({ highest: max(claimTable.number) })
    .from(claimTable)
    .where(eq(claimTable.articleId, articleId))
    .get();
  return (row?.highest ?? 0) + 1;
}

/** Claims of one stage with the deadline of their article, most urgent first. */
export function findWaiting(desk: Desk, stage: 'submitted' | 'returned'): Waiting[] {
  return desk
    .select({ claim: claimTable.state, deadlineAt: articleTable.deadlineAt })
    .from(claimTable)
    .innerJoin(articleTable, eq(articleTable.id, claimTable.articleId))
    .where(eq(claimTable.stage, stage))
    .all()
    .sort(byUrgency);
}
