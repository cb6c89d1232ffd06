/** The keys of marking as buttons, for who has no keyboard or does not know them yet. */
import type { MouseEvent } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { KeyHint } from '../../../workbench/keys/key-hint.tsx';
import type { MarkingStep } from './marking-steps.ts';

const tools = [
  ['start-out', 'startOut'],
  ['start-in', 'startIn'],
  ['end-in', 'endIn'],
  ['end-out', 'endOut'],
  ['sentence', 'sentence'],
  ['previous', 'previousSentence'],
  ['next', 'nextSentence'],
] as const satisfies readonly (readonly [MarkingStep, string])[];

export function MarkingTools({ onAct }: { readonly onAct: (step: MarkingStep) => void }) {
  const { t } = useWords();
  return (
    <div className="marking-tools" role="toolbar" aria-label={t('settling.marking.keys')}>
      {tools.map(([step, word]) => (
        <button
          key={step}
          type="button"
          className="btn sm"
          onMouseDown={keepWords}
          onClick={() => onAct(step)}
        >
          {t(`settling.marking.${word}`)}
          <KeyHint action={step} />
        </button>
      ))}
    </div>
  );
}

/** A press must leave the words chosen. */
function keepWords(event: MouseEvent) {
  event.preventDefault();
}
