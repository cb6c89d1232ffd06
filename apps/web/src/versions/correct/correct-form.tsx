/** A corrected text on its way in: handed in, looked at, kept as the next version. */
import type { Article } from '@isnad/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { Handing } from '../../intake/handing/handing.tsx';
import type { Draft, HandedIn } from '../../intake/handing/reading.ts';
import { useHanding } from '../../intake/handing/use-handing.ts';
import { Notices } from '../../intake/notices.tsx';
import { Proof } from '../../intake/proof.tsx';
import { useWords } from '../../language/use-words.ts';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Button } from '../../parts/form/button.tsx';
import { useCorrecting } from './use-correcting.ts';
import '../../intake/intake.css';

export function CorrectForm({ article }: { readonly article: Article }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(article.versionCount === 1);
  const { step, take, start } = useHanding();
  return (
    <section className="correct" aria-label={t('versions.correct')}>
      <h2 className="sec">{t('versions.correct')}</h2>
      <p className="meta">{t('versions.correctLead')}</p>
      {isOpen ? (
        <div className="intake">
          <Handing step={step} onHand={take} />
          {step.kind === 'handing' && article.versionCount > 1 && (
            <div className="row">
              <Button look="line" onClick={() => setOpen(false)}>
                {t('frame.cancel')}
              </Button>
            </div>
          )}
          {step.kind === 'preview' && (
            <Look article={article} handedIn={step.handedIn} draft={step.draft} onBack={start} />
          )}
        </div>
      ) : (
        <Button look="primary" icon="plus" onClick={() => setOpen(true)}>
          {t('versions.correct')}
        </Button>
      )}
    </section>
  );
}

interface LookProps {
  readonly article: Article;
  readonly handedIn: HandedIn;
  readonly draft: Draft;
  readonly onBack: () => void;
}

function Look({ article, handedIn, draft, onBack }: LookProps) {
  const { t } = useWords();
  const { trouble, busy, keep } = useCorrecting(article, handedIn);
  const number = article.versionCount + 1;
  return (
    <div className="look">
      <Notices notices={draft.notices} />
      {trouble && (
        <Trouble>
          <span>
            {trouble.text}{' '}
            {trouble.twinId && (
              <Link href={`/articles/${trouble.twinId}`}>{t('intake.openIt')}</Link>
            )}
          </span>
        </Trouble>
      )}
      <div className="row">
        <Button look="primary" busy={busy} onClick={keep}>
          {busy ? t('versions.importing') : t('versions.import', { number })}
        </Button>
        <Button look="line" onClick={onBack}>
          {t('versions.back')}
        </Button>
      </div>
      <Proof draft={draft} details={article.details} />
    </div>
  );
}
