/** The coverage strip as a list: every sentence in words, what became of it, the way to it. */
import { type CoveredSentence, isSettled } from '@isnad/core';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Button } from '../../parts/form/button.tsx';
import type { Bench } from '../claims/bench.ts';

interface SentenceListProps {
  readonly bench: Bench;
  readonly onGo: (sentence: CoveredSentence) => void;
  /** Opens a settled sentence again; null for whoever may not. */
  readonly onReopen: ((sentence: CoveredSentence) => void) | null;
  readonly onClose: () => void;
}

export function SentenceList({ bench, onGo, onReopen, onClose }: SentenceListProps) {
  const { t } = useWords();
  const { document } = bench.version;
  return (
    <Dialog title={t('workbench.sentenceList')} onClose={onClose}>
      <ol className="sentences">
        {bench.sentences.map((sentence) => (
          <li key={sentence.start} data-open={!isSettled(sentence) || undefined}>
            <button type="button" className="go" onClick={() => onGo(sentence)}>
              <bdi>{document.text.slice(sentence.start, sentence.end)}</bdi>
              <State bench={bench} sentence={sentence} />
            </button>
            {onReopen && sentence.settlement && (
              <Button small onClick={() => onReopen(sentence)}>
                {t('workbench.reopen')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function State({ bench, sentence }: { bench: Bench; sentence: CoveredSentence }) {
  const { t } = useWords();
  const { settlement, claims } = sentence;
  const names = claims.map(({ id, number }) =>
    t('workbench.claimNamed', { number, verdict: bench.looks.get(id)?.verdict ?? '' }),
  );
  const told = settlement ? [...names, t(`terms.settlement.${settlement.as}`)] : names;
  return (
    <span className="meta">
      {told.length > 0 ? told.join(' · ') : t('workbench.openSentence')}
      {settlement?.reason && (
        <>
          {': '}
          <bdi>{settlement.reason}</bdi>
        </>
      )}
    </span>
  );
}
