/** Rules for the words of a claim: where it appears, how it is described, whether it stands. */

import { changesAnything } from '../change.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Claim } from './claim.ts';
import type { ClaimEvent, ClaimHappening } from './claim-event.ts';

type WordsEvent = Extract<ClaimEvent, { type: keyof typeof rules }>;

/** Applies an event about words; the caller has checked that the claim exists and stands. */
export function applyWords(claim: Claim, event: WordsEvent): Claim | Refusal {
  const rule = rules[event.type] as (claim: Claim, event: ClaimEvent) => Claim | Refusal;
  return rule(claim, event);
}

export function isWordsEvent(event: ClaimEvent): event is WordsEvent {
  return event.type in rules;
}

const rules = {
  appearanceAdded(claim: Claim, { payload }: ClaimHappening<'appearanceAdded'>) {
    const added = { id: payload.appearanceId, target: payload.target };
    return { ...claim, appearances: [...claim.appearances, added] };
  },
  appearanceMoved(claim: Claim, { payload }: ClaimHappening<'appearanceMoved'>) {
    if (!hasAppearance(claim, payload.appearanceId)) return refuse('unknown-appearance');
    const moved = { id: payload.appearanceId, target: payload.target };
    const appearances = claim.appearances.map((item) => (item.id === moved.id ? moved : item));
    return { ...claim, appearances };
  },
  appearanceRemoved(claim: Claim, { payload }: ClaimHappening<'appearanceRemoved'>) {
    if (!hasAppearance(claim, payload.appearanceId)) return refuse('unknown-appearance');
    if (claim.appearances.length === 1) return refuse('last-appearance');
    const appearances = claim.appearances.filter((item) => item.id !== payload.appearanceId);
    return { ...claim, appearances };
  },
  claimDescribed(claim: Claim, { payload }: ClaimHappening<'claimDescribed'>) {
    if (!changesAnything(claim.details, payload.changes)) return refuse('nothing-changed');
    return { ...claim, details: { ...claim.details, ...payload.changes } };
  },
  claimWithdrawn(claim: Claim, { payload, by, at }: ClaimHappening<'claimWithdrawn'>): Claim {
    const reason = payload.reason.trim();
    return { ...claim, stage: 'withdrawn', withdrawn: { by, at, reason } };
  },
  claimRestored(claim: Claim, _event: ClaimHappening<'claimRestored'>): Claim | Refusal {
    if (!claim.withdrawn) return refuse('claim-not-withdrawn');
    const review = { ...claim.review, submitted: null, approved: null };
    return { ...claim, stage: restoredStage(claim), withdrawn: null, review };
  },
};

/** What was once approved comes back to be looked at again, never back to approved. */
function restoredStage(claim: Claim): Claim['stage'] {
  if (claim.review.approved || claim.review.publishedIn !== null) return 'recheck';
  return claim.evidence.length > 0 || claim.verdict ? 'checking' : 'open';
}

function hasAppearance(claim: Claim, id: string): boolean {
  return claim.appearances.some((item) => item.id === id);
}
