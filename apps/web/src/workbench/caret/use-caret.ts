/** The caret of the article: words are read and chosen by key alone, in any layout of the keyboard. */
import {
  type Caret,
  type CaretView,
  caretRect,
  createCaretView,
  findIntervals,
  indexIntervals,
  leanOf,
  nextInStack,
  offsetAtPoint,
  selectionOf,
} from '@isnad/highlighter';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import type { Bench } from '../claims/bench.ts';
import { type Draft, draftOf, isSameDraft, reachOf } from '../selection/draft.ts';
import { directionAt, type SheetMeasure } from '../sheet/measure.ts';
import { bringIntoView } from '../sheet/scroll.ts';
import type { LiveSheet } from '../sheet/use-sheet.ts';
import { type CaretMove, caretMoveOf } from './caret-keys.ts';
import { movedCaret } from './move.ts';
import { wordsPassed } from './words-passed.ts';

interface Desk {
  readonly bench: Bench;
  readonly sheet: LiveSheet | null;
  readonly measure: SheetMeasure;
  readonly draft: Draft | null;
  readonly mayMark: boolean;
  readonly activeId: string | null;
  readonly choose: (draft: Draft | null) => void;
  readonly onOpen: (claimId: string) => void;
}

/** Answers what a screen reader is to be told at once. */
export function useCaret(desk: Desk): string {
  const { sheet, bench, measure, draft } = desk;
  const { document } = bench.version;
  const [said, setSaid] = useState('');
  const caret = useRef<Caret>({ anchor: 0, focus: 0 });
  const view = useRef<CaretView | null>(null);
  const tell = useTelling(bench);

  const step = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.target !== sheet?.paper) return;
    const from = caretOf(draft, caret.current);
    const move = caretMoveOf(event, directionAt(sheet.map, from.focus));
    const isDone = move ? go(from, move, event.altKey) : event.code === 'Enter' && openHere(from);
    if (isDone) event.preventDefault();
  });

  const go = (from: Caret, move: CaretMove, letters: boolean) => {
    if (!sheet) return false;
    caret.current = movedCaret(sheet.map, document, from, move);
    const selected = desk.mayMark ? selectionOf(caret.current) : null;
    const next = selected && draftOf(document, selected, letters);
    if (!isSameDraft(next?.spans ?? [], draft?.spans ?? [])) desk.choose(next);
    show(sheet);
    setSaid(tell(caret.current, move, from));
    return true;
  };

  const show = ({ map, paper }: LiveSheet) => {
    view.current?.show(caret.current);
    const line = caretRect(map, caret.current.focus, leanOf(caret.current));
    const { top } = paper.getBoundingClientRect();
    if (line) bringIntoView(paper, { top: line.top - top, bottom: line.bottom - top });
  };

  /** Enter without chosen words opens the claim under the caret, and the next one behind it. */
  const openHere = ({ focus }: Caret) => {
    if (draft) return false;
    const id = nextInStack(claimsAt(bench, focus), desk.activeId);
    if (id) desk.onOpen(id);
    return id !== null;
  };

  const put = useEffectEvent((event: PointerEvent) => {
    const focus = sheet && offsetAtPoint(sheet.map, event.clientX, event.clientY);
    if (typeof focus === 'number') caret.current = { anchor: focus, focus };
  });

  const arrive = useEffectEvent(() => {
    caret.current = caretOf(draft, caret.current);
    if (sheet?.paper.matches(':focus-visible')) view.current?.show(caret.current);
  });

  useEffect(() => {
    if (!sheet) return;
    const drawn = createCaretView(sheet.map, sheet.paper);
    view.current = drawn;
    const leave = () => drawn.show(null);
    const { paper } = sheet;
    paper.addEventListener('keydown', step);
    paper.addEventListener('focus', arrive);
    paper.addEventListener('blur', leave);
    paper.addEventListener('pointerdown', leave);
    paper.addEventListener('pointerup', put);
    return () => {
      drawn.dispose();
      paper.removeEventListener('keydown', step);
      paper.removeEventListener('focus', arrive);
      paper.removeEventListener('blur', leave);
      paper.removeEventListener('pointerdown', leave);
      paper.removeEventListener('pointerup', put);
    };
  }, [sheet]);
  useEffect(() => {
    if (measure.blocks.length > 0) view.current?.relayout();
  }, [measure]);
  return said;
}

/** Words chosen by other means are where the caret goes on from. */
function caretOf(draft: Draft | null, caret: Caret): Caret {
  if (!draft) return selectionOf(caret) ? { anchor: caret.focus, focus: caret.focus } : caret;
  const { start, end } = reachOf(draft);
  const own = selectionOf(caret);
  const isOwn = own !== null && own.start >= start && own.end <= end;
  return isOwn ? caret : { anchor: start, focus: end };
}

function claimsAt({ marks }: Pick<Bench, 'marks'>, offset: number): string[] {
  const found = findIntervals(indexIntervals(marks), { start: offset, end: offset + 1 });
  return [...new Set(found.map(({ id }) => id))];
}

/** The words passed, and the claim that the caret has come into. */
function useTelling(bench: Bench) {
  const { t } = useWords();
  return useMemo(
    () =>
      (caret: Caret, { unit }: CaretMove, from: Caret) => {
        const words = wordsPassed(bench.version.document, caret, unit);
        const said = selectionOf(caret) ? t('workbench.caret.chosen', { words }) : words;
        const before = claimsAt(bench, from.focus);
        const entered = claimsAt(bench, caret.focus).find((id) => !before.includes(id));
        const look = entered === undefined ? undefined : bench.looks.get(entered);
        if (!look) return said;
        const { number, verdict } = look;
        return `${said} ${t('workbench.claimNamed', { number, verdict })}`;
      },
    [bench, t],
  );
}
