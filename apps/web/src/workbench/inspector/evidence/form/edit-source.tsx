/** A source changed in place: it may stand under more claims than this one, and says so. */
import type { Source, SourceDetails } from '@isnad/core';
import { useState } from 'react';
import { useWords } from '../../../../language/use-words.ts';
import { differences, pick } from '../../../work/merge-edit.ts';
import type { Saved } from '../../../work/save-edit.ts';
import { useClaimDesk } from '../../claim-desk.tsx';
import { FormFrame, problemIn } from './form-frame.tsx';
import { sourceDraftOf, toSourceDetails } from './source-draft.ts';
import { SourceFields } from './source-fields.tsx';
import { useFormDraft } from './use-form-draft.ts';

export interface EditSourceProps {
  readonly source: Source;
  readonly onClose: () => void;
}

export function EditSource({ source, onClose }: EditSourceProps) {
  const { t } = useWords();
  const { savers, opened } = useClaimDesk();
  const kept = useFormDraft(`${source.id}.source`, {
    ...sourceDraftOf(source),
    begun: JSON.stringify(toSourceDetails(sourceDraftOf(source))),
  });
  const [saved, setSaved] = useState<Saved | null>(null);
  const { begun, ...draft } = kept.values;
  const touched = opened.claims.filter(
    ({ withdrawn, evidence }) =>
      !withdrawn && evidence.some(({ sourceId }) => sourceId === source.id),
  );
  const save = async () => {
    const before = JSON.parse(begun) as SourceDetails;
    const changes = differences(before, toSourceDetails(draft));
    const base = pick(before, Object.keys(changes) as (keyof SourceDetails)[]);
    const outcome = await savers.source(source.id)({ base, changes }, true);
    setSaved(outcome);
    if (outcome.kind !== 'saved') return;
    kept.clear();
    onClose();
  };
  return (
    <FormFrame
      kept={kept}
      saved={saved}
      blocked={draft.title.trim() === '' ? t('inspector.needsTitle') : undefined}
      onSave={save}
      onClose={onClose}
    >
      {touched.length > 0 && (
        <p className="note">{t('inspector.touches', { count: touched.length })}</p>
      )}
      <SourceFields
        draft={draft}
        sourceId={source.id}
        onChange={kept.write}
        problemOf={(field) => problemIn(saved, field, t)}
      />
    </FormFrame>
  );
}
