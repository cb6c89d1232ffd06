/** Rules for the words of a claim: where it appears, how it is described, whether it stands. */

import { changesAnything } from '../change.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import {
  type Appearance,
  isSettledByHand,
  isUnsettled,
  markedAt,
  withAnchor,
  withSettling,
} from './appearance.ts';
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
    const added = markedAt(payload.appearanceId, payload.target);
    return { ...claim, appearances: [...claim.appearances, added] };
  },
  appearanceMoved(claim: Claim, { payload }: ClaimHappening<'appearanceMoved'>) {
    const { appearanceId, target } = payload;
    return changeAppearance(claim, appearanceId, (appearance) =>
      withAnchor(appearance, { status: 'marked', versionId: target.versionId, target }),
    );
  },
  appearanceRemoved(claim: Claim, { payload }: ClaimHappening<'appearanceRemoved'>) {
    const appearances = claim.appearances.filter((item) => item.id !== payload.appearanceId);
    if (appearances.length === claim.appearances.length) return refuse('unknown-appearance');
    return appearances.length === 0 ? refuse('last-appearance') : { ...claim, appearances };
  },
  claimReanchored(claim: Claim, { payload }: ClaimHappening<'claimReanchored'>) {
    return payload.found.reduce<Claim | Refusal>(
      (now, { appearanceId, anchor }) =>
        isRefusal(now)
          ? now
          : changeAppearance(now, appearanceId, (appearance) =>
              withAnchor(appearance, { ...anchor, settled: null }),
            ),
      claim,
    );
  },
  appearanceSettled(claim: Claim, { payload, by, at }: ClaimHappening<'appearanceSettled'>) {
    const { appearanceId, as, target } = payload;
    return changeAppearance(claim, appearanceId, (appearance) =>
      isUnsettled(appearance)
        ? withSettling(appearance, { as, target, by, at })
        : refuse('mark-settled'),
    );
  },
  appearanceUnsettled(claim: Claim, { payload }: ClaimHappening<'appearanceUnsettled'>) {
    return changeAppearance(claim, payload.appearanceId, (appearance) =>
      isSettledByHand(appearance) ? withSettling(appearance, null) : refuse('not-settled'),
    );
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

function changeAppearance(
  claim: Claim,
  id: string,
  change: (appearance: Appearance) => Appearance | Refusal,
): Claim | Refusal {
  const appearance = claim.appearances.find((item) => item.id === id);
  if (!appearance) return refuse('unknown-appearance');
  const changed = change(appearance);
  if (isRefusal(changed)) return changed;
  const appearances = claim.appearances.map((item) => (item === appearance ? changed : item));
  return { ...claim, appearances };
}
