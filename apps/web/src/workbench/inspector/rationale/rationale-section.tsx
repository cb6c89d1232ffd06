/** Why this verdict: prose that cites the evidence, and the wording that would have been right. */
import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import { AutoText } from '../edit/auto-text.tsx';
import { RationaleEditor } from './rationale-editor.tsx';

const Preview = lazy(async () => ({ default: (await import('./preview.tsx')).Preview }));

export function RationaleSection() {
  const { t } = useWords();
  const { claim, mayEdit, savers } = useClaimDesk();
  const heading = useId();
  const [previews, setPreviews] = useState(false);
  const rationale = claim.verdict?.rationale ?? '';
  const suggestedWording = claim.verdict?.suggestedWording ?? '';
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
          <Suspense>{rationale ? <Preview markdown={rationale} /> : t('inspector.none')}</Suspense>
        </div>
      )}
      <AutoText
        name="suggested"
        label={t('inspector.field.suggestedWording')}
        limit={2_000}
        saved={suggestedWording}
        commit={(text, base, asks) =>
          savers.verdict(
            { base: { suggestedWording: base }, changes: { suggestedWording: text } },
            asks,
          )
        }
      />
    </section>
  );
}
