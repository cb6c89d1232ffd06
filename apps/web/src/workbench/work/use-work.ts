/** What a checker can do on the bench, each as one call. */
import type { Appearance, Claim, ClaimDetails, CoveredSentence, Settlement } from '@isnad/core';
import type { Span } from '@isnad/text';
import { useMemo } from 'react';
import { uuidv7 } from 'uuidv7';
import { act } from '../../desk/edit/act.ts';
import { spansOf } from '../claims/marks.ts';
import { isSameDraft } from '../selection/draft.ts';
import { actOnClaim } from './act-on-claim.ts';
import { addAppearancePlan, moveAppearancePlan, removeAppearancePlan } from './appearance-plans.ts';
import { reopenPlan, settlePlan } from './article-plans.ts';
import { markPlan } from './mark-plan.ts';
import type { WorkPlace } from './place.ts';
import { restorePlan, withdrawPlan } from './withdrawal-plans.ts';

export type Work = ReturnType<typeof workAt>;

export function useWork(place: WorkPlace): Work {
  return useMemo(() => workAt(place), [place]);
}

function workAt(place: WorkPlace) {
  return {
    mark: (spans: readonly Span[], kind: ClaimDetails['kind']) =>
      act(markPlan(place, uuidv7(), spans, kind)),
    addAppearance({ id }: Claim, spans: readonly Span[]) {
      const appearanceId = uuidv7();
      return actOnClaim(place, id, (now) => addAppearancePlan(place, now, spans, appearanceId));
    },
    moveAppearance: ({ id }: Claim, appearance: Appearance, spans: readonly Span[]) =>
      actOnClaim(place, id, (now) => {
        const standing = asSeen(now, appearance);
        return standing && moveAppearancePlan(place, now, standing, spans);
      }),
    removeAppearance: ({ id }: Claim, appearance: Appearance) =>
      actOnClaim(place, id, (now) => {
        const standing = asSeen(now, appearance);
        return standing && removeAppearancePlan(place, now, standing);
      }),
    withdraw: ({ id }: Claim, reason: string) =>
      actOnClaim(place, id, (now) => withdrawPlan(place, now, reason)),
    restore: ({ id }: Claim) => actOnClaim(place, id, (now) => restorePlan(place, now)),
    /** Sentences already settled in this way are passed over. */
    async settle(sentences: readonly CoveredSentence[], as: Settlement['as'], reason: string) {
      for (const sentence of sentences.filter(({ settlement }) => settlement?.as !== as)) {
        await act(settlePlan(place, sentence, as, reason));
      }
    },
    async reopen(sentences: readonly CoveredSentence[]) {
      for (const { settlement } of sentences) {
        if (settlement) await act(reopenPlan(place, settlement, settlement.as, settlement.reason));
      }
    },
  };
}

/** Words that a colleague has meanwhile moved are not moved on: nobody saw them there. */
function asSeen(now: Claim, seen: Appearance): Appearance | null {
  const standing = now.appearances.find(({ id }) => id === seen.id);
  return standing && isSameDraft(spansOf(standing), spansOf(seen)) ? standing : null;
}
