/** What a checker can do on the bench, each as one call. */
import type { Appearance, Claim, ClaimDetails, CoveredSentence, Settlement } from '@isnad/core';
import type { Span } from '@isnad/text';
import { useMemo } from 'react';
import { uuidv7 } from 'uuidv7';
import { act } from '../../desk/edit/act.ts';
import type { Outcome, Plan } from '../../desk/edit/carry-out.ts';
import { toast } from '../../desk/toasts.ts';
import { say } from '../../language/use-words.ts';
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
      carry(markPlan(place, uuidv7(), spans, kind)),
    addAppearance: (claim: Claim, spans: readonly Span[]) =>
      carry(addAppearancePlan(place, claim, spans, uuidv7())),
    moveAppearance: (claim: Claim, appearance: Appearance, spans: readonly Span[]) =>
      carry(moveAppearancePlan(place, claim, appearance, spans)),
    removeAppearance: (claim: Claim, appearance: Appearance) =>
      carry(removeAppearancePlan(place, claim, appearance)),
    withdraw: (claim: Claim, reason: string) => carry(withdrawPlan(place, claim, reason)),
    restore: (claim: Claim) => carry(restorePlan(place, claim)),
    /** Sentences already settled in this way are passed over. */
    async settle(sentences: readonly CoveredSentence[], as: Settlement['as'], reason: string) {
      for (const sentence of sentences.filter(({ settlement }) => settlement?.as !== as)) {
        await carry(settlePlan(place, sentence, as, reason));
      }
    },
    async reopen(sentences: readonly CoveredSentence[]) {
      for (const { settlement } of sentences) {
        if (settlement) {
          await carry(reopenPlan(place, settlement, settlement.as, settlement.reason));
        }
      }
    },
  };
}

/** On the bench a stale change has no text to compare: the newer state is shown and said. */
async function carry<Value>(plan: Plan<Value>): Promise<Outcome<Value>> {
  const outcome = await act(plan);
  if (outcome.kind === 'stale') toast({ text: say('workbench.stale') });
  return outcome;
}
