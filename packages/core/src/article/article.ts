/** An article under check: what it is called, which version is read, how far the work is. */

import type { Direction, Span, TextDocument } from '@isnad/text';

export interface ArticleDetails {
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO date, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  /** BCP 47 primary language. */
  readonly language: string;
  readonly direction: Direction;
  /** ms UTC; null when nobody set one. */
  readonly deadlineAt: number | null;
}

/** An immutable version: its text is never edited, only followed by another version. */
export interface ArticleVersion {
  readonly id: string;
  readonly articleId: string;
  /** From 1. */
  readonly number: number;
  readonly document: TextDocument;
  /** SHA-256 of the canonical text, lower-case hexadecimal. */
  readonly textHash: string;
  /** SHA-256 of the original bytes kept beside it; null when the text was typed in. */
  readonly originalHash: string | null;
  readonly importedBy: string;
  readonly importedAt: number;
  /** How it came in: `paste`, `file` or `seed`. */
  readonly importedFrom: 'paste' | 'file' | 'seed';
}

export const settlementKinds = ['opinion', 'not-checkable', 'waived'] as const;

/** A sentence that needs no claim, and why. */
export interface Settlement extends Span {
  readonly versionId: string;
  readonly as: (typeof settlementKinds)[number];
  readonly reason: string;
  readonly by: string;
  readonly at: number;
}

/** The published fact-check of an article: a frozen report under a stable slug. */
export interface Publication {
  readonly slug: string;
  /** From 1, rising with every publication. */
  readonly revision: number;
  readonly headline: string;
  readonly summary: string;
  readonly by: string;
  readonly firstAt: number;
  readonly at: number;
  /** SHA-256 of the frozen report, lower-case hexadecimal. */
  readonly reportHash: string;
}

export interface Article {
  readonly id: string;
  readonly revision: number;
  readonly details: ArticleDetails;
  readonly versionId: string;
  readonly versionCount: number;
  readonly settlements: readonly Settlement[];
  readonly publication: Publication | null;
  readonly importedBy: string;
  readonly importedAt: number;
  readonly changedAt: number;
}
