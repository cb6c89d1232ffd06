/** Finds frozen reports and kept bytes. */

import type { Article } from '@isnad/core';
import { and, desc, eq } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import type { Attachment } from '../proposal.ts';
import { articleTable, publicationTable } from '../schema/article.ts';
import { attachmentTable } from '../schema/attachment.ts';

/** One frozen revision of a report, with the article as it stands today. */
export interface PublishedReport {
  readonly article: Article;
  /** Canonical JSON, exactly as published. */
  readonly report: string;
  readonly revision: number;
  /** SHA-256 of `report`, lower-case hexadecimal. */
  readonly hash: string;
}

/** The revision asked for, or the latest. */
export function findPublication(
  desk: Desk,
  slug: string,
  revision?: number,
): PublishedReport | null {
  const { report, hash, revision: column } = publicationTable;
  const row = desk
    .select({ article: articleTable.state, report, revision: column, hash })
    .from(publicationTable)
    .innerJoin(articleTable, eq(articleTable.id, publicationTable.articleId))
    .where(
      and(
        eq(publicationTable.slug, slug),
        revision === undefined ? undefined : eq(column, revision),
      ),
    )
    .orderBy(desc(column))
    .get();
  return row ?? null;
}

/** Whether any article was ever published under this address. */
export function isSlugTaken(desk: Desk, slug: string): boolean {
  const { slug: column } = publicationTable;
  return desk.select({ column }).from(publicationTable).where(eq(column, slug)).get() !== undefined;
}

/** Kept bytes by their hash. */
export function findAttachment(desk: Desk, sha256: string): Attachment | null {
  const row = desk.select().from(attachmentTable).where(eq(attachmentTable.sha256, sha256)).get();
  return row ?? null;
}
