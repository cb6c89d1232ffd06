/** Import: hand in, look at the proof, mend the details, keep. */
import { useEffect, useState } from 'react';
import { failureSentence } from '../desk/line/failure.ts';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { Skeleton } from '../parts/feedback/states.tsx';
import { usePageTitle } from '../parts/frame/page-title.ts';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { Icon } from '../parts/marks/icon.tsx';
import { HandIn } from './handing/hand-in.tsx';
import {
  type Draft,
  type HandedIn,
  handedOver,
  type IntakeRefusal,
  readHandedIn,
} from './handing/reading.ts';
import { Preview } from './preview.tsx';
import { refusalSentence } from './sentences.ts';

type Step =
  | { readonly kind: 'handing'; readonly trouble: string | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly handedIn: HandedIn; readonly draft: Draft };

export function IntakeScreen() {
  const { t } = useWords();
  const { may } = useSession();
  const { step, take, start } = useIntake();
  usePageTitle(t('intake.title'));
  return (
    <>
      <TopBar crumb={t('intake.title')} />
      <main id="main" className="intake">
        <div>
          <h1 className="page-title">{t('intake.title')}</h1>
          <p className="meta">{t('intake.lead')}</p>
        </div>
        {!may('import-article') && <p className="note bad">{t('refusal.not-allowed')}</p>}
        {may('import-article') && step.kind === 'handing' && (
          <>
            {step.trouble && (
              <p className="note bad" role="alert">
                <Icon name="ban" size="s" />
                {step.trouble}
              </p>
            )}
            <HandIn onHand={take} />
          </>
        )}
        {step.kind === 'reading' && (
          <section aria-label={t('intake.reading')}>
            <Skeleton lines={8} />
          </section>
        )}
        {step.kind === 'preview' && (
          <Preview handedIn={step.handedIn} draft={step.draft} onBack={start} />
        )}
      </main>
    </>
  );
}

function useIntake() {
  const { t, figures } = useWords();
  const [step, setStep] = useState<Step>({ kind: 'handing', trouble: null });
  const start = () => setStep({ kind: 'handing', trouble: null });
  const stop = (trouble: string) => setStep({ kind: 'handing', trouble });
  const take = async (handed: HandedIn | IntakeRefusal) => {
    if ('refusal' in handed) return stop(refusalSentence(handed, t, figures));
    setStep({ kind: 'reading' });
    try {
      const answer = await readHandedIn(handed);
      if (answer.ok) setStep({ kind: 'preview', handedIn: handed, draft: answer.value });
      else if ('intake' in answer) stop(refusalSentence(answer.intake, t, figures));
      else stop(t(`refusal.${answer.refusal}`));
    } catch (error) {
      stop(failureSentence(error, t));
    }
  };
  useEffect(() => {
    const handed = handedOver.get();
    handedOver.set(null);
    if (handed) void take(handed);
  });
  return { step, take: (handed: HandedIn | IntakeRefusal) => void take(handed), start };
}
