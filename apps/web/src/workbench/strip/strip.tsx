/** The coverage strip: how much of the article is settled, and the way to what is not. */
import { type CoveredSentence, isSettled } from '@isnad/core';
import { type MouseEvent, memo, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { CoverageBars } from '../../parts/marks/coverage-bars.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import type { Bench } from '../claims/bench.ts';
import { KeyHint } from '../keys/key-hint.tsx';
import { cellsOf } from './cells.ts';

interface StripProps {
  readonly bench: Bench;
  /** Where the reader stands in the text; null before anything was chosen. */
  readonly at: number | null;
  readonly onGo: (sentence: CoveredSentence) => void;
  readonly onList: () => void;
}

export const Strip = memo(function Strip(props: StripProps) {
  const { bench, onGo, onList } = props;
  const { t } = useWords();
  const { sentences } = bench;
  const settled = sentences.filter(isSettled).length;
  const isWhole = settled === sentences.length;
  const isFolded = useFolded(isWhole);
  const first = sentences.find((sentence) => !isSettled(sentence));
  const coverage = t('count.settled', { count: sentences.length, part: settled });
  return (
    <section
      className="strip"
      aria-label={t('workbench.coverage')}
      data-folded={isFolded || undefined}
    >
      <span className="sum">{isWhole ? t('workbench.allSettled') : coverage}</span>
      {isFolded ? (
        <Button small onClick={onList}>
          {t('workbench.sentenceList')}
        </Button>
      ) : (
        <Cells {...props} coverage={coverage} open={sentences.length - settled} />
      )}
      {first && (
        <button type="button" className="btn sm first-open narrow-icon" onClick={() => onGo(first)}>
          <Icon name="chev" size="s" />
          <span className="label">{t('workbench.firstOpen')}</span>
          <KeyHint action="next" />
        </button>
      )}
    </section>
  );
});

/** How long the finished strip stays before it folds (ms). */
const pause = 2_000;

/** Nothing is left to be found in the cells of a finished article; the list keeps the way to them. */
function useFolded(isWhole: boolean): boolean {
  const [isFolded, setFolded] = useState(isWhole);
  useEffect(() => {
    const timer = setTimeout(() => setFolded(isWhole), isWhole ? pause : 0);
    return () => clearTimeout(timer);
  }, [isWhole]);
  return isFolded && isWhole;
}

interface CellsProps extends StripProps {
  readonly coverage: string;
  /** How many sentences are open. */
  readonly open: number;
}

function Cells({ bench, at, onGo, onList, coverage, open }: CellsProps) {
  const { t } = useWords();
  const { sentences, scale } = bench;
  const cells = useMemo(() => cellsOf(sentences, scale), [sentences, scale]);
  const current =
    at === null ? -1 : sentences.findIndex(({ start, end }) => start <= at && at < end);
  // A pointer goes to the cell it hits; a key, which hits none, gets them all as a list.
  const press = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    const cell = target instanceof Element ? target.closest('i') : null;
    const place = cell ? [...currentTarget.querySelectorAll('i')].indexOf(cell) : -1;
    const sentence = sentences[place];
    if (sentence) onGo(sentence);
    else onList();
  };
  return (
    <button type="button" className="cells" title={t('workbench.sentenceList')} onClick={press}>
      <CoverageBars
        cells={cells}
        label={t('workbench.coverageNamed', {
          coverage,
          open: t('count.openSentences', { count: open }),
        })}
        current={current}
      />
    </button>
  );
}
