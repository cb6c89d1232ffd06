/** One more piece of evidence: from a new source, or from one that the newsroom already keeps. */
import type { Source } from '@isnad/core';
import { useState } from 'react';
import { useWords } from '../../../../language/use-words.ts';
import { Button } from '../../../../parts/form/button.tsx';
import { HumanText } from '../../../../parts/marks/human-text.tsx';
import type { Saved } from '../../../work/save-edit.ts';
import { useClaimDesk } from '../../claim-desk.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { FormFrame, problemIn } from './form-frame.tsx';
import { Library } from './library.tsx';
import { evidenceDraftOf, sourceDraftOf } from './source-draft.ts';
import { SourceFields } from './source-fields.tsx';
import { useAddEvidence } from './use-add-evidence.ts';
import { useFormDraft } from './use-form-draft.ts';

export interface NewEvidenceProps {
  /** An address from the clipboard. */
  readonly url: string | null;
  readonly onClose: () => void;
}

const blank = { ...evidenceDraftOf(null), ...sourceDraftOf(null) };

/** What was focused is gone with the choice: the keyboard goes on from here. */
function focusOn(element: HTMLElement | null) {
  element?.focus();
}

export function NewEvidence({ url, onClose }: NewEvidenceProps) {
  const { t } = useWords();
  const { claim } = useClaimDesk();
  const [begun] = useState(() => (url ? { ...blank, url } : blank));
  const kept = useFormDraft(`${claim.id}.new-evidence`, begun);
  const values = url && !kept.isChanged ? { ...kept.values, url } : kept.values;
  const [source, setSource] = useState<Source | null>(null);
  const [searches, setSearches] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const add = useAddEvidence();
  const lacksTitle = source === null && values.title.trim() === '';
  const save = async () => {
    const added = await add(values, source);
    setSaved(added.saved);
    if (added.source) setSource(added.source);
    if (added.saved.kind !== 'saved') return;
    kept.clear();
    onClose();
  };
  return (
    <FormFrame
      kept={kept}
      saved={saved}
      blocked={
        lacksTitle ? t(searches ? 'inspector.needsSource' : 'inspector.needsTitle') : undefined
      }
      onSave={save}
      onClose={onClose}
    >
      <div className="acts">
        <h4 className="grow">{t('inspector.newSource')}</h4>
        <Button
          small
          look="line"
          icon="archive"
          aria-pressed={searches}
          onClick={() => {
            setSource(null);
            setSearches(!searches);
          }}
        >
          {t('inspector.fromLibrary')}
        </Button>
      </div>
      {source ? (
        <p className="note">
          <span className="grow">
            <HumanText text={source.title} />
          </span>
          <Button ref={focusOn} small onClick={() => setSource(null)}>
            {t('inspector.chooseOther')}
          </Button>
        </p>
      ) : searches ? (
        <Library onTake={setSource} />
      ) : (
        <SourceFields
          draft={values}
          onChange={kept.write}
          problemOf={(field) => problemIn(saved, field, t)}
        />
      )}
      <EvidenceFields draft={values} onChange={kept.write} />
    </FormFrame>
  );
}
