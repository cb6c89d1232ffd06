/** Rules of review: complete before it is sent, four eyes, and a reason for every return. */

import { type Refusal, refuse } from '../refusal.ts';
import type { Claim } from './claim.ts';
import type { ClaimEvent, ClaimHappening } from './claim-event.ts';
import { lacksOf } from './readiness.ts';

type ReviewEvent = Extract<ClaimEvent, { type: keyof typeof rules }>;

/** Applies an editor's or a submitting checker's step; the claim is known to stand. */
export function applyReview(claim: Claim, event: ReviewEvent): Claim | Refusal {
  const rule = rules[event.type] as (claim: Claim, event: ClaimEvent) => Claim | Refusal;
  return rule(claim, event);
}

export function isReviewEvent(event: ClaimEvent): event is ReviewEvent {
  return event.type in rules;
}

const rules = {
  claimSubmitted(claim: Claim, { by, at }: ClaimHappening<'claimSubmitted'>): Claim | Refusal {
    if (['submitted', 'approved', 'published'].includes(claim.stage))
      return refuse('nothing-changed');
    const missing = lacksOf(claim);
    if (missing.length > 0) return refuse('incomplete', missing);
    const review = { ...claim.review, submitted: { by, at }, returned: null, approved: null };
    return { ...claim, stage: 'submitted', review };
  },
  claimReturned(claim: Claim, happening: ClaimHappening<'claimReturned'>): Claim | Refusal {
    const { payload, by, at } = happening;
    if (claim.stage !== 'submitted') return refuse('not-in-review');
    const reason = payload.reason.trim();
    if (reason === '') return refuse('reason-needed');
    const returned = { field: payload.field, reason, by, at };
    return { ...claim, stage: 'returned', review: { ...claim.review, submitted: null, returned } };
  },
  claimApproved(claim: Claim, happening: ClaimHappening<'claimApproved'>): Claim | Refusal {
    const { payload, by, at } = happening;
    if (claim.stage !== 'submitted') return refuse('not-in-review');
    const missing = lacksOf(claim);
    if (missing.length > 0) return refuse('incomplete', missing);
    if (payload.fourEyes && claim.verdict?.authors.includes(by)) return refuse('own-verdict');
    const approved = { by, at, basis: payload.basis, fourEyes: payload.fourEyes };
    return { ...claim, stage: 'approved', review: { ...claim.review, approved } };
  },
  claimPublished(claim: Claim, { payload }: ClaimHappening<'claimPublished'>): Claim | Refusal {
    const ready = claim.stage === 'approved' || claim.stage === 'published';
    if (!ready || !claim.review.approved) return refuse('verdict-needed');
    const review = { ...claim.review, publishedIn: payload.reportRevision };
    return { ...claim, stage: 'published', review };
  },
};
