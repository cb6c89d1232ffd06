/** The fact-check as it goes out: plain JSON that every format renders and nothing confidential is in. */

import type { ArticleDetails, NewsroomDetails, Rating } from '@isnad/core';
import type { ReportClaim } from './report-claim.ts';

/** Raised whenever a frozen report of today could no longer be read. */
export const reportSchemaVersion = 1;

/** One article's fact-check, frozen. Stored as canonical JSON and read back years later. */
export interface Report {
  readonly schemaVersion: typeof reportSchemaVersion;
  readonly newsroom: Pick<NewsroomDetails, 'name' | 'nameLatin' | 'demo' | 'language'>;
  readonly article: Pick<
    ArticleDetails,
    'title' | 'byline' | 'publisher' | 'url' | 'publishedOn' | 'language' | 'direction'
  > & { readonly id: string };
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly textHash: string;
    readonly importedAt: number;
  };
  readonly headline: string;
  readonly summary: string;
  readonly slug: string;
  readonly revision: number;
  readonly firstPublishedAt: number;
  readonly publishedAt: number;
  /** The desk's whole scale, best first, so that the page can carry its legend. */
  readonly scale: readonly Rating[];
  /** Worst and best number of the scale; null when no rating has a number. */
  readonly bounds: { readonly worst: number; readonly best: number } | null;
  /** In order of claim number. */
  readonly claims: readonly ReportClaim[];
}
