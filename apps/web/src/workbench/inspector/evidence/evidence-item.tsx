/** One piece of evidence: a line to scan, opened to its proving passage and its details. */
import type { Evidence, Source } from '@isnad/core';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { OneLine } from '../../../parts/marks/one-line.tsx';
import { StanceMark } from '../../../parts/marks/stance-mark.tsx';
import { actOnClaim } from '../../work/act-on-claim.ts';
import { differences } from '../../work/merge-edit.ts';
import { useClaimDesk } from '../claim-desk.tsx';
import { removeEvidencePlan } from '../edit/evidence-plans.ts';
import { editEvidence, editSource } from './form/index.ts';
import { Passage } from './passage.tsx';

type Form = 'evidence' | 'source' | null;

export function EvidenceItem({ item }: { readonly item: Evidence }) {
  const { t } = useWords();
  const { sourcesById } = useClaimDesk();
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<Form>(null);
  const rest = useId();
  const source = sourcesById.get(item.sourceId);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setForm(null);
    opener.current?.focus();
  };
  return (
    <article className="ev" id={`evidence-${item.id}`} tabIndex={-1}>
      <span className="ref">[{item.number}]</span>
      <div className="row">
        <button
          ref={opener}
          type="button"
          className="t clip"
          aria-expanded={isOpen}
          aria-controls={rest}
          title={t('inspector.showMore', { number: item.number })}
          onClick={() => setOpen(!isOpen)}
        >
          <SourceTitle source={source} />
        </button>
        <span className="meta grow clip">
          <Voice source={source} />
        </span>
        <StanceMark stance={item.stance} />
      </div>
      <div id={rest} className="rest">
        {(item.passage !== '' || isOpen) && <Passage item={item} source={source} isOpen={isOpen} />}
        {isOpen && form === null && <Actions item={item} source={source} onEdit={setForm} />}
        {form === 'evidence' && <editEvidence.Page item={item} onClose={close} />}
        {form === 'source' && source && <editSource.Page source={source} onClose={close} />}
      </div>
    </article>
  );
}

function SourceTitle({ source }: { readonly source: Source | undefined }) {
  const { t } = useWords();
  if (!source) return t('inspector.missingSource');
  if (source.title === '') return t('inspector.field.confidential');
  return <OneLine text={source.title} />;
}

/** Publisher, and whether it is a voice of its own. */
function Voice({ source }: { readonly source: Source | undefined }) {
  const { t } = useWords();
  const { claim, sourcesById } = useClaimDesk();
  if (!source) return null;
  if (source.confidential) return t('inspector.hiddenSource');
  const { publisher, repeatsId } = source;
  const repeated = claim.evidence.find(({ sourceId }) => sourceId === repeatsId);
  const parent = repeated ? `[${repeated.number}]` : sourcesById.get(repeatsId ?? '')?.title;
  const voice = parent && t('inspector.quotes', { source: parent });
  return (
    <>
      {publisher && <bdi>{publisher}</bdi>}
      {publisher && voice && t('inspector.comma')}
      {voice}
    </>
  );
}

interface ActionsProps {
  readonly item: Evidence;
  readonly source: Source | undefined;
  readonly onEdit: (form: Form) => void;
}

function Actions({ item, source, onEdit }: ActionsProps) {
  const { t } = useWords();
  const { claim, place, mayEdit } = useClaimDesk();
  if (!mayEdit) return null;
  /** Only what the person saw is removed: evidence that a colleague has just changed is not. */
  const remove = () =>
    actOnClaim(place, claim.id, (now) => {
      const standing = now.evidence.find(({ id }) => id === item.id);
      const isSeen = standing && Object.keys(differences(item, standing)).length === 0;
      return isSeen ? removeEvidencePlan(place, now, standing) : null;
    });
  return (
    <div className="acts">
      <Button small look="line" icon="edit" onClick={() => onEdit('evidence')}>
        {t('inspector.editEvidence')}
      </Button>
      {source && (
        <Button small look="line" icon="doc" onClick={() => onEdit('source')}>
          {t('inspector.editSource')}
        </Button>
      )}
      <span className="grow" />
      <Button small className="danger" onClick={() => void remove()}>
        {t('inspector.removeEvidence')}
      </Button>
    </div>
  );
}
