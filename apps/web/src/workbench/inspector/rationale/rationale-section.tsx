/** Why this verdict: prose that cites the evidence, and the wording that would have been right. */
import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import { AutoText } from '../edit/auto-text.tsx';
import { RationaleEditor } from './rationale-editor.tsx';

const Rationale = lazy(async () => ({
  default: (await import('../../../parts/rationale/rationale.tsx')).Rationale,
}));

export function RationaleSection() {
  const { t } = useWords();
  const { claim, mayEdit } = useClaimDesk();
  const heading = useId();
  const [previews, setPreviews] = useState(false);
  const rationale = claim.verdict?.rationale ?? '';
  return (
    <section>
      <h3 className="sec">
        <span id={heading}>{t('inspector.field.rationale')}</span>
        {mayEdit && (
          <Button
            small
            className="end"
            aria-pressed={previews}
            onClick={() => setPreviews(!previews)}
          >
            {t(previews ? 'inspector.write' : 'inspector.preview')}
          </Button>
        )}
      </h3>
      {mayEdit && !previews ? (
        <RationaleEditor labelledBy={heading} saved={rationale} />
      ) : (
        <div className="rat read" data-field="rationale" tabIndex={-1}>
          <Suspense>{rationale ? <Read markdown={rationale} /> : t('inspector.none')}</Suspense>
        </div>
      )}
      <Suggestion />
    </section>
  );
}

/** As readers will see it; each citation leads to its evidence in the chain above. */
function Read({ markdown }: { readonly markdown: string }) {
  const { evidence } = useClaimDesk().claim;
  const idByNumber = new Map(evidence.map(({ number, id }) => [number, id]));
  return (
    <Rationale
      markdown={markdown}
      known={new Set(idByNumber.keys())}
      onCite={(number) => document.getElementById(`evidence-${idByNumber.get(number)}`)?.focus()}
    />
  );
}

/** How it should have been said: many claims need none, so it waits behind a button. */
function Suggestion() {
  const { t } = useWords();
  const { claim, mayEdit, savers } = useClaimDesk();
  const saved = claim.verdict?.suggestedWording ?? '';
  const [isWanted, setWanted] = useState(saved !== '');
  const label = t('inspector.field.suggestedWording');
  if (saved === '' && !isWanted) {
    return mayEdit ? (
      <p className="additions">
        <Button small icon="plus" onClick={() => setWanted(true)}>
          {label}
        </Button>
      </p>
    ) : null;
  }
  return (
    <AutoText
      name="suggested"
      label={label}
      limit={2_000}
      saved={saved}
      commit={(suggestedWording, base, asks) =>
        savers.verdict({ base: { suggestedWording: base }, changes: { suggestedWording } }, asks)
      }
    />
  );
}
