/** One claim as it goes out: pending with its words only, or checked with all that stands behind it. */

import type { Claim, Claimant, Rating, Verdict } from '@isnad/core';
import type { Span } from '@isnad/text';
import type { ReportEvidence } from './report-evidence.ts';

/** Someone named in a report; `nameLatin` is for the English page, null when not given. */
export interface ReportPerson {
  readonly name: string;
  readonly nameLatin: string | null;
}

/** One unbroken stretch of a claim's words: UTF-16 offsets, and the same in code points (W3C). */
export interface ReportSegment extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly codePoints: Span;
}

/** The claim standing in the article, with what its sentence says before and after it. */
export interface ReportAppearance {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly segments: readonly ReportSegment[];
  /**
   * The directive that opens the original page at these words, as `textFragmentFor` writes it. Absent
   * where the words cannot be told apart there, and in reports from before it was kept.
   */
  readonly textFragment?: string;
}

interface ClaimWords {
  readonly id: string;
  readonly number: number;
  readonly quote: string;
  /** Appearances in the reported version, in reading order of marking. */
  readonly appearances: readonly ReportAppearance[];
}

/** A claim whose verdict is not out yet: its words, and nothing that might prejudge it. */
export interface PendingClaim extends ClaimWords {
  readonly state: 'pending';
}

/** A claim with an approved verdict and all that stands behind it. Dates are ISO, times ms UTC. */
export interface CheckedClaim
  extends ClaimWords,
    Pick<
      Verdict,
      'problems' | 'confidence' | 'rationale' | 'asOf' | 'recheckBy' | 'suggestedWording'
    > {
  readonly state: 'checked';
  readonly claimReviewed: string;
  readonly claimant: Claimant | null;
  readonly saidOn: string | null;
  readonly saidAt: string | null;
  readonly firstAppearance: string | null;
  readonly topic: { readonly ar: string; readonly en: string } | null;
  readonly kind: Claim['details']['kind'];
  readonly rating: Rating;
  readonly evidence: readonly ReportEvidence[];
  readonly authors: readonly ReportPerson[];
  readonly proposedAt: number;
  readonly reviewedBy: ReportPerson;
  readonly approvedAt: number;
  /** False when the verdict was approved with the four-eyes rule switched off. */
  readonly fourEyes: boolean;
}

/** A claim in either state; `state` tells which. */
export type ReportClaim = CheckedClaim | PendingClaim;

/** Tells a claim with a verdict from one that waits for it. */
export function isChecked(claim: ReportClaim): claim is CheckedClaim {
  return claim.state === 'checked';
}
