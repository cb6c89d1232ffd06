/** The claim's way over the desk: sent, approved, returned; what is typed is saved before it goes. */
import { type Claim, fieldOfLack, type Lack, lacks } from '@isnad/core';
import { useState } from 'react';
import { announce } from '../../../desk/announcements.ts';
import { act } from '../../../desk/edit/act.ts';
import type { Plan } from '../../../desk/edit/carry-out.ts';
import { useWords } from '../../../language/use-words.ts';
import { planFor } from '../../work/claim-change.ts';
import { savedOf } from '../../work/save-edit.ts';
import { type InspectorField, useClaimDesk } from '../claim-desk.tsx';
import { approvePlan, returnPlan, submitPlan } from '../edit/claim-plans.ts';

export function useReviewSteps() {
  const { t } = useWords();
  const { claim, place, saveAll, focusField } = useClaimDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** The plan is made after saving, from the claim as it then stands. */
  const take = async (planOf: (now: Claim) => Plan<Claim>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    const isSaved = await saveAll();
    const plan = isSaved ? planFor(place, claim.id, planOf) : null;
    const outcome = plan && (await act(plan));
    setBusy(false);
    if (!isSaved) return false;
    if (outcome?.kind === 'refused' && outcome.refusal === 'incomplete') {
      return sayIncomplete(outcome.detail);
    }
    const saved = savedOf(outcome);
    if (saved.kind === 'problem') setProblem(saved.text);
    return saved.kind === 'saved';
  };

  /** The checklist shows what is missing: it is read aloud, and the first of it gets the focus. */
  const sayIncomplete = (detail: readonly string[]): false => {
    const missing = lacks.filter((lack: Lack) => detail.includes(lack));
    announce(missing.map((lack) => t(`terms.lack.${lack}`)).join(t('inspector.comma')));
    const [first] = missing;
    if (first) focusField(fieldOfLack[first]);
    return false;
  };

  return {
    ...{ busy, problem },
    submit: () => take((now) => submitPlan(place, now)),
    approve: () => take((now) => approvePlan(place, now)),
    giveBack: (field: InspectorField, reason: string) =>
      take((now) => returnPlan(place, now, field, reason)),
  };
}
