/** A claim, its evidence and its verdict, as the desk knows them at one moment. */

import type { Appearance } from './appearance.ts';
import type { Evidence } from './evidence.ts';
import type { Review, Verdict, Withdrawal } from './verdict.ts';

export const stages = [
  'open',
  'checking',
  'submitted',
  'returned',
  'approved',
  'published',
  'recheck',
  'withdrawn',
] as const;
export type Stage = (typeof stages)[number];

export const claimKinds = [
  'figure',
  'quote',
  'event',
  'date',
  'cause',
  'comparison',
  'prediction',
  'opinion',
] as const;
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;

/** Who said it; a claim whose speaker nobody knows has no claimant at all. */
export interface Claimant {
  readonly name: string;
  readonly role: string | null;
  readonly sameAs: string | null;
}

export interface ClaimDetails {
  /** The normalised wording that the verdict is about; the verbatim quote stays in the targets. */
  readonly claimReviewed: string;
  readonly claimant: Claimant | null;
  readonly topic: string | null;
  readonly kind: (typeof claimKinds)[number] | null;
  /** ISO date, `YYYY-MM-DD`. */
  readonly saidOn: string | null;
  /** The occasion or place, in words. */
  readonly saidAt: string | null;
  readonly firstAppearance: string | null;
  readonly priority: (typeof priorities)[number];
  readonly tags: readonly string[];
  readonly assigneeId: string | null;
}

export interface Claim {
  readonly id: string;
  readonly articleId: string;
  /** Stable within its article, from 1; never reused. */
  readonly number: number;
  readonly revision: number;
  readonly stage: Stage;
  readonly appearances: readonly Appearance[];
  readonly details: ClaimDetails;
  readonly evidence: readonly Evidence[];
  /** Highest evidence number ever given: no other evidence gets a removed one's number. */
  readonly lastEvidenceNumber: number;
  /** Numbers of what was removed, for the case that it comes back. */
  readonly removedEvidence: readonly Pick<Evidence, 'id' | 'number'>[];
  readonly verdict: Verdict | null;
  readonly review: Review;
  readonly withdrawn: Withdrawal | null;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly changedBy: string;
  readonly changedAt: number;
}
