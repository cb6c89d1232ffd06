/** The newsroom's scale of verdicts: one is chosen, its meaning stands beneath. */
import type { Rating, Scale } from '@isnad/core';
import { Fragment, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Icon } from '../../../parts/marks/icon.tsx';
import { scaleStep } from './scale-keys.ts';

interface Props {
  readonly scale: Scale;
  /** Key of the chosen rating. */
  readonly chosen: string | null;
  readonly onChoose: (rating: Rating) => void;
}

export function VerdictScale({ scale, chosen, onChoose }: Props) {
  const { t, figures, language } = useWords();
  const group = useId();
  const box = useRef<HTMLDivElement>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const current = Math.max(
    0,
    scale.findIndex(({ key }) => key === chosen),
  );
  const told = scale.find(({ key }) => key === (looked ?? chosen));

  /** Arrows look without choosing: every choice is written into the journal. */
  const steer = (event: KeyboardEvent<HTMLInputElement>, rating: Rating, at: number) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onChoose(rating);
    const direction = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'rtl' : 'ltr';
    const to = scaleStep(event.key, at, scale.length, direction);
    if (to === null) return;
    event.preventDefault();
    box.current?.querySelectorAll('input')[to]?.focus();
  };

  return (
    <>
      <div ref={box} className="scale" role="radiogroup" aria-label={t('inspector.field.rating')}>
        {scale.map((rating, at) => (
          <Fragment key={rating.key}>
            {leavesOrder(scale, at) && <hr />}
            <label className={`v-${rating.tone}`}>
              <input
                type="radio"
                name={group}
                value={rating.key}
                checked={rating.key === chosen}
                aria-label={rating.label[language]}
                aria-description={rating.definition[language]}
                aria-keyshortcuts={String(at + 1)}
                data-field={at === current ? 'rating' : undefined}
                onChange={() => onChoose(rating)}
                onKeyDown={(event) => steer(event, rating, at)}
                onPointerEnter={() => setLooked(rating.key)}
                onPointerLeave={() => setLooked(null)}
                onFocus={() => setLooked(rating.key)}
                onBlur={() => setLooked(null)}
              />
              <Icon name={`v-${rating.tone}`} />
              {rating.short[language]}
              <span className="k">{figures.number(at + 1)}</span>
            </label>
          </Fragment>
        ))}
      </div>
      <p className={told ? `def v-${told.tone}` : 'def'} aria-hidden="true">
        {told ? (
          <>
            <b>{told.label[language]}</b>
            <span>{told.definition[language]}</span>
          </>
        ) : (
          <span>{t('inspector.digits', { count: scale.length })}</span>
        )}
      </p>
    </>
  );
}

/** Where the ordered part ends and the verdicts outside it begin. */
function leavesOrder(scale: Scale, at: number): boolean {
  return scale[at]?.number === null && typeof scale[at - 1]?.number === 'number';
}
