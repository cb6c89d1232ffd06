/** What can happen to an article, in the past tense. */

import type { Span } from '@isnad/text';
import type { Happening } from '../claim/claim-event.ts';
import type { ArticleDetails, ArticleVersion, settlementKinds } from './article.ts';

export interface ArticleEvents {
  readonly articleImported: {
    readonly details: ArticleDetails;
    readonly version: Omit<ArticleVersion, 'articleId' | 'importedBy' | 'importedAt'>;
  };
  /** The corrected text; `carried` says which settled sentences stand in it, and where. */
  readonly versionImported: {
    readonly version: Omit<ArticleVersion, 'articleId' | 'importedBy' | 'importedAt'>;
    readonly carried: readonly { readonly from: Span; readonly to: Span }[];
  };
  readonly articleDescribed: { readonly changes: Partial<ArticleDetails> };
  readonly sentenceSettled: {
    readonly versionId: string;
    readonly span: Span;
    readonly as: (typeof settlementKinds)[number];
    readonly reason: string;
  };
  readonly sentenceReopened: { readonly versionId: string; readonly span: Span };
  readonly reportPublished: {
    readonly slug: string;
    readonly revision: number;
    readonly headline: string;
    readonly summary: string;
    /** The frozen report as canonical JSON, and its SHA-256. */
    readonly report: string;
    readonly reportHash: string;
    readonly claimIds: readonly string[];
  };
}

export type ArticleEvent = {
  [Type in keyof ArticleEvents]: Happening<Type, ArticleEvents[Type]>;
}[keyof ArticleEvents];

export type ArticleHappening<Type extends keyof ArticleEvents> = Happening<
  Type,
  ArticleEvents[Type]
>;
