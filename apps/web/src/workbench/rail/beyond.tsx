/** How many claims lie below what is in view, and the way to them. */
import { type RefObject, useEffect, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import type { SheetMeasure } from '../sheet/measure.ts';
import { claimsBelow } from './news.ts';

interface BeyondProps {
  readonly desk: RefObject<HTMLElement | null>;
  readonly measure: SheetMeasure;
  readonly onChoose: (claimId: string) => void;
}

export function Beyond({ desk, measure, onChoose }: BeyondProps) {
  const { t } = useWords();
  const bottom = useBottom(desk, measure);
  const below = claimsBelow(measure.places, bottom);
  const [next] = below;
  if (next === undefined) return null;
  return (
    <div className="below">
      <button type="button" className="btn line sm" onClick={() => onChoose(next)}>
        <Icon name="chev" size="s" />
        {t('workbench.below', { count: below.length })}
      </button>
    </div>
  );
}

/** The lower edge of the view, from the paper's top; read once per frame while scrolling. */
function useBottom(desk: RefObject<HTMLElement | null>, measure: SheetMeasure): number {
  const [bottom, setBottom] = useState(Number.POSITIVE_INFINITY);
  // A new measure may have moved the paper.
  const paperHeight = measure.height;
  useEffect(() => {
    const view = desk.current;
    const paper = view?.querySelector('.sheet');
    if (!view || !paper || paperHeight === 0) return;
    let frame = 0;
    const read = () => {
      const top = paper.getBoundingClientRect().top;
      setBottom(Math.round(view.getBoundingClientRect().bottom - top));
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    read();
    view.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      view.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, [desk, paperHeight]);
  return bottom;
}
