/** The place to hand a text in, kept with what was typed there until the text is saved. */
import { useWords } from '../../language/use-words.ts';
import { Skeleton } from '../../parts/feedback/states.tsx';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import type { OnHand } from './drop-zone.tsx';
import { HandIn } from './hand-in.tsx';
import type { Step } from './use-handing.ts';

interface Props {
  readonly step: Step;
  readonly onHand: OnHand;
}

export function Handing({ step, onHand }: Props) {
  const { t } = useWords();
  return (
    <>
      <div hidden={step.kind !== 'handing'}>
        <Trouble>{step.kind === 'handing' && step.trouble}</Trouble>
        <HandIn onHand={onHand} />
      </div>
      {step.kind === 'reading' && (
        <section aria-label={t('intake.reading')}>
          <Skeleton lines={8} />
        </section>
      )}
    </>
  );
}
