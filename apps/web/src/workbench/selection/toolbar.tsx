/** What can be done with the chosen words; it never takes the focus, its keys act at once. */
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { KeyHint } from '../keys/key-hint.tsx';
import type { BenchAction } from '../keys/key-map.ts';
import type { Offers } from './offers.ts';
import { placeToolbar } from './toolbar-place.ts';
import type { SpanLines } from './use-span-lines.ts';

interface ToolbarProps {
  readonly offers: Offers;
  readonly lines: SpanLines;
  readonly onAct: (action: BenchAction) => void;
}

export function Toolbar({ offers, lines, onAct }: ToolbarProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) placeToolbar(place.current, lines);
  });
  const { standing, another, reopens } = offers;
  return (
    <div ref={place} className="tools-place">
      <div
        className="tools"
        role="toolbar"
        dir={document.documentElement.dir}
        aria-label={t('workbench.chosen')}
        onMouseDown={keepFocus}
      >
        {standing ? (
          <Tool action="mark" onAct={onAct} first>
            {t('workbench.openClaim', { number: standing.number })}
          </Tool>
        ) : (
          <>
            <Tool action="mark" onAct={onAct} first>
              {t('workbench.mark')}
            </Tool>
            <Tool action="prediction" onAct={onAct}>
              {t('workbench.prediction')}
            </Tool>
            {another && (
              <Tool action="appearance" onAct={onAct}>
                {t('workbench.another', { number: another.number })}
              </Tool>
            )}
          </>
        )}
        <hr />
        <Tool action="opinion" onAct={onAct}>
          {t('workbench.opinion')}
        </Tool>
        <Tool action="no-claim" onAct={onAct}>
          {t(reopens ? 'workbench.reopen' : 'workbench.noClaim')}
        </Tool>
        <hr />
        <Tool action="sentence" onAct={onAct}>
          <Icon name="grow" />
          {t('workbench.sentence')}
        </Tool>
      </div>
    </div>
  );
}

/** A press must leave the words chosen and the focus where it is. */
function keepFocus(event: MouseEvent) {
  event.preventDefault();
}

interface ToolProps {
  readonly action: BenchAction;
  readonly onAct: (action: BenchAction) => void;
  readonly first?: boolean;
  readonly children: ReactNode;
}

function Tool({ action, onAct, first, children }: ToolProps) {
  return (
    <button type="button" className={first ? 'on' : undefined} onClick={() => onAct(action)}>
      {children}
      <KeyHint action={action} />
    </button>
  );
}
