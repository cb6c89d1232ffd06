/** Adds a piece of evidence: first its source if the newsroom does not keep it yet, then its words. */
import type { Source } from '@isnad/core';
import { uuidv7 } from 'uuidv7';
import { act } from '../../../../desk/edit/act.ts';
import type { Outcome } from '../../../../desk/edit/carry-out.ts';
import { actOnClaim } from '../../../work/act-on-claim.ts';
import { type Saved, savedOf } from '../../../work/save-edit.ts';
import { useClaimDesk } from '../../claim-desk.tsx';
import { addEvidencePlan, addSourcePlan } from '../../edit/evidence-plans.ts';
import {
  type EvidenceDraft,
  type SourceDraft,
  toEvidenceDetails,
  toSourceDetails,
} from './source-draft.ts';

interface Added {
  readonly saved: Saved;
  /** The source once it is kept: another try must not keep it twice. */
  readonly source: Source | null;
}

export function useAddEvidence() {
  const { claim, place } = useClaimDesk();
  return async (draft: SourceDraft & EvidenceDraft, chosen: Source | null): Promise<Added> => {
    const kept: Outcome<Source> = chosen
      ? { kind: 'done', value: chosen }
      : await act(addSourcePlan(place, uuidv7(), toSourceDetails(draft)));
    if (kept.kind !== 'done') return { saved: savedOf(kept), source: null };
    const source = kept.value;
    const details = toEvidenceDetails(source.id, draft);
    const outcome = await actOnClaim(place, claim.id, (now) =>
      addEvidencePlan(place, now, uuidv7(), details, source),
    );
    return { saved: savedOf(outcome), source };
  };
}
