/** From what is handed in to what the server read from it; nothing is saved on the way. */
import { useState } from 'react';
import { failureSentence } from '../../desk/line/failure.ts';
import { useWords } from '../../language/use-words.ts';
import { refusalSentence } from '../sentences.ts';
import { type Draft, type HandedIn, type IntakeRefusal, readHandedIn } from './reading.ts';

export type Step =
  | { readonly kind: 'handing'; readonly trouble: string | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly handedIn: HandedIn; readonly draft: Draft };

export function useHanding() {
  const { t, figures } = useWords();
  const [step, setStep] = useState<Step>({ kind: 'handing', trouble: null });
  const stop = (trouble: string | null) => setStep({ kind: 'handing', trouble });
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
  return {
    step,
    take: (handed: HandedIn | IntakeRefusal) => void take(handed),
    start: () => stop(null),
  };
}
