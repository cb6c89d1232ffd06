/** How the demonstration writes down a claim and what the desk did with it. */

import type { ClaimDetails, EvidenceDetails, SourceDetails, VerdictDetails } from '@isnad/core';
import type { demoSources } from './sources.ts';

export type DemoSource = Pick<SourceDetails, 'kind' | 'title' | 'publisher' | 'url' | 'language'> &
  Pick<SourceDetails, 'proximity' | 'reliability'>;

export interface DemoEvidence extends Pick<EvidenceDetails, 'stance' | 'passage' | 'credibility'> {
  readonly source: keyof typeof demoSources;
}

export interface DemoClaim {
  /** Words of the article, exactly as they stand in it; one entry per appearance. */
  readonly places: readonly [string, ...string[]];
  /** Minutes after the article came in. */
  readonly begins: number;
  readonly by: 'layla' | 'samer';
  readonly details: Partial<ClaimDetails> & Pick<ClaimDetails, 'claimReviewed'>;
  readonly evidence: readonly DemoEvidence[];
  readonly verdict: Partial<VerdictDetails> | null;
  /** Where the desk left it. */
  readonly until: 'checking' | 'submitted' | 'approved';
  /** Sent back once before it was approved, and what the checker then wrote. */
  readonly returned?: { readonly reason: string; readonly rationale: string };
}
