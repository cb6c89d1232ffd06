/** The coverage strip: how much of the article is settled, and the way to what is not. */
import { type CoveredSentence, isSettled } from '@isnad/core';
import { type MouseEvent, memo, useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
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

export const Strip = memo(function Strip({ bench, at, onGo, onList }: StripProps) {
  const { t } = useWords();
  const { sentences, scale } = bench;
  const cells = useMemo(() => cellsOf(sentences, scale), [sentences, scale]);
  const settled = sentences.filter(isSettled).length;
  const open = sentences.length - settled;
  const first = sentences.find((sentence) => !isSettled(sentence));
  const coverage = t('count.settled', { count: sentences.length, part: settled });
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
    <section className="strip" aria-label={t('workbench.coverage')}>
      <span className="sum">{open === 0 ? t('workbench.allSettled') : coverage}</span>
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
      {first && (
        <button type="button" className="btn sm first-open" onClick={() => onGo(first)}>
          <Icon name="chev" size="s" />
          <span className="label">{t('workbench.firstOpen')}</span>
          <KeyHint action="next" />
        </button>
      )}
    </section>
  );
});
