/** Import: hand in, look at the proof, mend the details, keep. */
import { useEffect } from 'react';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { Handing } from './handing/handing.tsx';
import { handedOver } from './handing/reading.ts';
import { useHanding } from './handing/use-handing.ts';
import { Preview } from './preview.tsx';

export function IntakeScreen() {
  const { t } = useWords();
  const { may } = useSession();
  const { step, take, start } = useHanding();
  useEffect(() => {
    const handed = handedOver.get();
    handedOver.set(null);
    if (handed) take(handed);
  });
  usePageTitle(t('intake.title'));
  return (
    <>
      <TopBar crumb={t('intake.title')} />
      <main id="main" className="intake">
        <div>
          <h1 className="page-title">{t('intake.title')}</h1>
          <p className="meta">{t('intake.lead')}</p>
        </div>
        {may('import-article') ? (
          <Handing step={step} onHand={take} />
        ) : (
          <p className="note bad">{t('refusal.not-allowed')}</p>
        )}
        {step.kind === 'preview' && (
          <Preview handedIn={step.handedIn} draft={step.draft} onBack={start} />
        )}
      </main>
    </>
  );
}
