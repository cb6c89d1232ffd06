/** On a narrow page the three panes are three tabs. */
import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '../../language/use-words.ts';

export const panes = ['claim', 'evidence', 'rationale'] as const;
export type Pane = (typeof panes)[number];

interface Props {
  readonly pane: Pane;
  readonly onChange: (pane: Pane) => void;
}

export function PaneTabs({ pane, onChange }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction);
    const next = panes[panes.indexOf(pane) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={t('review.panes')} onKeyDown={move}>
      {panes.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          data-tab={one}
          aria-selected={one === pane}
          aria-controls="pane"
          tabIndex={one === pane ? 0 : -1}
          onClick={() => onChange(one)}
        >
          {t(`review.pane.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** The arrow that points toward the end of the line goes on. */
function stepOf(key: string, direction: string): 1 | 0 | -1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowLeft') === (direction === 'rtl') ? 1 : -1;
}
