/** The evidence of a claim: each piece with its number, and the way to one more. */
import { independentCount } from '@isnad/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { newEvidence } from './form/index.ts';
import { pastedAddress } from './web-address.ts';

/** What the form starts with: nothing, or an address from the clipboard. */
interface Beginning {
  readonly url: string | null;
}

export function EvidenceSection() {
  const { t, figures } = useWords();
  const { claim, sourcesById, mayEdit, focusField } = useClaimDesk();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  usePastedAddress(mayEdit, (url) => setBeginning({ url }));
  const { evidence } = claim;
  const voices = independentCount(
    evidence.flatMap(({ sourceId }) => sourcesById.get(sourceId) ?? []),
  );
  return (
    <section>
      <h3 className="sec">
        {t('inspector.evidence')}
        <span className="n num">{figures.number(evidence.length)}</span>
        {voices > 0 && voices < evidence.length && (
          <span className="n">{t('inspector.independentVoices', { count: voices })}</span>
        )}
        {mayEdit && (
          <Button
            small
            icon="plus"
            className="end"
            hint="Ctrl V"
            data-field="evidence"
            aria-expanded={beginning !== null}
            onClick={() => setBeginning(beginning ? null : { url: null })}
          >
            {t('inspector.source')}
          </Button>
        )}
      </h3>
      {evidence.length === 0 && !beginning && (
        <p className="meta" data-field={mayEdit ? undefined : 'evidence'} tabIndex={-1}>
          {t('inspector.noEvidence')}
          {mayEdit && (
            <>
              <br />
              {t('inspector.pasteHint')}
            </>
          )}
        </p>
      )}
      {evidence.map((item) => (
        <EvidenceItem key={item.id} item={item} />
      ))}
      {beginning && mayEdit && (
        <newEvidence.Page
          key={beginning.url}
          url={beginning.url}
          onClose={() => {
            setBeginning(null);
            focusField('evidence');
          }}
        />
      )}
    </section>
  );
}

/** An address pasted anywhere but into a field begins a new source. */
function usePastedAddress(isOn: boolean, begin: (url: string) => void) {
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: ClipboardEvent) => {
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
      const url = pastedAddress(event.clipboardData?.getData('text') ?? '');
      if (!url) return;
      event.preventDefault();
      begin(url);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [isOn, begin]);
}
