/** Adds a piece of evidence: first its source if the newsroom does not keep it yet, then its words. */
import type { Claim, Source } from '@isnad/core';
import { uuidv7 } from 'uuidv7';
import { act } from '../../../../desk/edit/act.ts';
import type { Outcome } from '../../../../desk/edit/carry-out.ts';
import { planFor } from '../../../work/claim-change.ts';
import type { WorkPlace } from '../../../work/place.ts';
import { useClaimDesk } from '../../claim-desk.tsx';
import { addEvidencePlan, addSourcePlan } from '../../edit/evidence-plans.ts';
import { type Saved, savedOf } from '../../edit/save-edit.ts';
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
    return { saved: savedOf(await join(place, claim.id, source, draft)), source };
  };
}

/** Whatever a colleague changed meanwhile, one more piece of evidence crosses nobody's edit. */
async function join(
  place: WorkPlace,
  claimId: string,
  source: Source,
  draft: EvidenceDraft,
): Promise<Outcome<Claim> | null> {
  const details = toEvidenceDetails(source.id, draft);
  const plan = planFor(place, claimId, (now) =>
    addEvidencePlan(place, now, uuidv7(), details, source),
  );
  const outcome = plan && (await act(plan));
  return outcome?.kind === 'stale' && outcome.theirs
    ? join(place, claimId, source, draft)
    : outcome;
}
