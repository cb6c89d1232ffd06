/** The one way in which a claim changes: an event is applied, or refused by name. */

import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { isUnsettled, markedAt } from './appearance.ts';
import { basisOf } from './basis.ts';
import type { Claim, Stage } from './claim.ts';
import type { ClaimEvent, ClaimEventType, ClaimHappening } from './claim-event.ts';
import { applyEvidence, isEvidenceEvent } from './evidence-rules.ts';
import { applyReview, isReviewEvent } from './review-rules.ts';
import { applyWords, isWordsEvent } from './words-rules.ts';

type Answer = Claim | Refusal;

/** Answers the claim as it stands after the event, or the rule that forbids it. */
export function applyClaim(claim: Claim | null, event: ClaimEvent): Answer {
  if (event.type === 'claimMarked') {
    return claim ? refuse('claim-exists') : markClaim(event);
  }
  if (!claim) return refuse('not-found');
  if (claim.withdrawn && !reachesWithdrawn.has(event.type)) return refuse('claim-withdrawn');
  const changed = change(claim, event);
  return isRefusal(changed) ? changed : recorded(claim, changed, event);
}

function change(claim: Claim, event: Exclude<ClaimEvent, { type: 'claimMarked' }>): Answer {
  if (isWordsEvent(event)) return applyWords(claim, event);
  if (isEvidenceEvent(event)) return applyEvidence(claim, event);
  if (isReviewEvent(event)) return applyReview(claim, event);
  return event satisfies never;
}

function markClaim(event: ClaimHappening<'claimMarked'>): Claim {
  const { articleId, number, appearanceId, target, details } = event.payload;
  return {
    id: event.subjectId,
    articleId,
    number,
    revision: 1,
    stage: details.assigneeId ? 'checking' : 'open',
    appearances: [markedAt(appearanceId, target)],
    details,
    evidence: [],
    lastEvidenceNumber: 0,
    removedEvidence: [],
    verdict: null,
    review: { submitted: null, returned: null, approved: null, publishedIn: null },
    withdrawn: null,
    createdBy: event.by,
    createdAt: event.at,
    changedBy: event.by,
    changedAt: event.at,
  };
}

// A new version finds the words of withdrawn claims too, so that they can come back.
const reachesWithdrawn: ReadonlySet<ClaimEventType> = new Set<ClaimEventType>([
  'claimRestored',
  'claimReanchored',
]);

const stageSetters: ReadonlySet<ClaimEventType> = new Set<ClaimEventType>([
  'claimSubmitted',
  'claimReturned',
  'claimApproved',
  'claimPublished',
  'claimWithdrawn',
  'claimRestored',
]);

/** Bookkeeping that every change shares: revision, last hand, and the stage that follows from it. */
function recorded(before: Claim, after: Claim, event: ClaimEvent): Claim {
  const kept = {
    ...after,
    revision: before.revision + 1,
    changedBy: event.by,
    changedAt: event.at,
  };
  if (stageSetters.has(event.type)) return kept;
  const shifted =
    event.type === 'evidenceSourceChanged' ||
    after.appearances.some(isUnsettled) ||
    basisOf(before) !== basisOf(after);
  return fallen(kept, nextStage(kept, shifted));
}

function nextStage(claim: Claim, basisShifted: boolean): Stage {
  if (basisShifted && (claim.stage === 'approved' || claim.stage === 'published')) return 'recheck';
  // The editor must not judge words that nobody has looked at.
  if (claim.stage === 'submitted' && claim.appearances.some(isUnsettled)) return 'recheck';
  if (claim.stage === 'open' && hasWork(claim)) return 'checking';
  return claim.stage;
}

/** An approval holds for one basis only: with the stage it goes too. */
function fallen(claim: Claim, stage: Stage): Claim {
  if (stage !== 'recheck' || claim.stage === 'recheck') return { ...claim, stage };
  return { ...claim, stage, review: { ...claim.review, approved: null, submitted: null } };
}

function hasWork({ details, evidence, verdict }: Claim): boolean {
  return details.assigneeId !== null || evidence.length > 0 || verdict !== null;
}
