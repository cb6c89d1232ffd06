/** What can happen to a claim, in the past tense, and what each happening carries. */

import type { Target } from '@isnad/text';
import type { Found, Settling } from './appearance.ts';
import type { ClaimDetails } from './claim.ts';
import type { EvidenceDetails } from './evidence.ts';
import type { reviewFields, VerdictDetails } from './verdict.ts';

export interface ClaimEvents {
  readonly claimMarked: {
    readonly articleId: string;
    readonly number: number;
    readonly appearanceId: string;
    readonly target: Target;
    readonly details: ClaimDetails;
  };
  readonly appearanceAdded: { readonly appearanceId: string; readonly target: Target };
  readonly appearanceMoved: { readonly appearanceId: string; readonly target: Target };
  readonly appearanceRemoved: { readonly appearanceId: string };
  /** A new version came: what became of each appearance. */
  readonly claimReanchored: {
    readonly found: readonly {
      readonly appearanceId: string;
      readonly anchor: Omit<Found, 'settled'>;
    }[];
  };
  readonly appearanceSettled: {
    readonly appearanceId: string;
    readonly as: Settling['as'];
    readonly target: Target;
  };
  /** The settling is taken back. */
  readonly appearanceUnsettled: { readonly appearanceId: string };
  readonly claimDescribed: { readonly changes: Partial<ClaimDetails> };
  readonly evidenceAdded: { readonly evidenceId: string; readonly details: EvidenceDetails };
  readonly evidenceChanged: {
    readonly evidenceId: string;
    readonly changes: Partial<EvidenceDetails>;
  };
  readonly evidenceRemoved: { readonly evidenceId: string };
  /** A source that this claim's evidence stands on was itself changed. */
  readonly evidenceSourceChanged: { readonly sourceId: string };
  readonly verdictProposed: { readonly changes: Partial<VerdictDetails> };
  readonly claimSubmitted: Record<string, never>;
  readonly claimReturned: {
    readonly field: (typeof reviewFields)[number];
    readonly reason: string;
  };
  readonly claimApproved: { readonly basis: string; readonly fourEyes: boolean };
  readonly claimPublished: { readonly reportRevision: number };
  readonly claimWithdrawn: { readonly reason: string };
  readonly claimRestored: Record<string, never>;
}

export type ClaimEventType = keyof ClaimEvents;

/** One happening with its actor and its moment (ms UTC). */
export interface Happening<Type extends string, Payload> {
  readonly type: Type;
  readonly subjectId: string;
  readonly by: string;
  readonly at: number;
  readonly payload: Payload;
}

export type ClaimEvent = {
  [Type in ClaimEventType]: Happening<Type, ClaimEvents[Type]>;
}[ClaimEventType];

/** A happening of one known type. */
export type ClaimHappening<Type extends ClaimEventType> = Happening<Type, ClaimEvents[Type]>;
