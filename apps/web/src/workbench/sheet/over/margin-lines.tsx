/** The margin of the proof: a number at every fifth line, a stroke beside what is settled or open. */
import { type CoveredSentence, isSettled } from '@isnad/core';
import { memo } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { sentencesIn } from '../../selection/offers.ts';
import type { SheetMeasure } from '../measure.ts';

export const MarginLines = memo(function MarginLines({
  measure,
  sentences,
}: {
  readonly measure: SheetMeasure;
  readonly sentences: readonly CoveredSentence[];
}) {
  const { figures } = useWords();
  const lines = measure.blocks.flatMap((block) => block.lines);
  return (
    <div aria-hidden="true">
      {measure.blocks.map((block) => (
        <i
          key={block.start}
          className={`tick ${sentencesIn(block, sentences).every(isSettled) ? 'done' : 'open'}`}
          style={{ insetBlockStart: block.top + 7, blockSize: Math.max(0, block.height - 14) }}
        />
      ))}
      {lines.map((middle, at) =>
        (at + 1) % 5 === 0 ? (
          <span key={middle} className="lineno" style={{ insetBlockStart: middle }}>
            {figures.number(at + 1)}
          </span>
        ) : null,
      )}
    </div>
  );
});
