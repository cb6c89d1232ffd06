/** A piece of evidence changed in place. */
import type { Evidence } from '@isnad/core';
import { useState } from 'react';
import { differences, pick } from '../../../work/merge-edit.ts';
import type { Saved } from '../../../work/save-edit.ts';
import { useClaimDesk } from '../../claim-desk.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { FormFrame } from './form-frame.tsx';
import { evidenceDraftOf, toEvidenceDetails } from './source-draft.ts';
import { useFormDraft } from './use-form-draft.ts';

export interface EditEvidenceProps {
  readonly item: Evidence;
  readonly onClose: () => void;
}

export function EditEvidence({ item, onClose }: EditEvidenceProps) {
  const { savers } = useClaimDesk();
  const kept = useFormDraft(`${item.id}.evidence`, {
    ...evidenceDraftOf(item),
    begun: JSON.stringify(toEvidenceDetails(item.sourceId, evidenceDraftOf(item))),
  });
  const [saved, setSaved] = useState<Saved | null>(null);
  const { begun, ...draft } = kept.values;
  const save = async () => {
    const before = JSON.parse(begun) as ReturnType<typeof toEvidenceDetails>;
    const changes = differences(before, toEvidenceDetails(item.sourceId, draft));
    const base = pick(before, Object.keys(changes) as (keyof typeof changes)[]);
    const outcome = await savers.evidence(item.id)({ base, changes }, true);
    setSaved(outcome);
    if (outcome.kind !== 'saved') return;
    kept.clear();
    onClose();
  };
  return (
    <FormFrame kept={kept} saved={saved} onSave={save} onClose={onClose}>
      <EvidenceFields draft={draft} onChange={kept.write} />
    </FormFrame>
  );
}
