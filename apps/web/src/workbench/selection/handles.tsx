/** Two handles at the ends of the chosen words: dragged by word, or by letter while Alt is held. */
import { offsetAtPoint } from '@isnad/highlighter';
import type { SpanEdge, TextDocument } from '@isnad/text';
import { type PointerEvent, useRef } from 'react';
import { directionAt } from '../sheet/measure.ts';
import type { LiveSheet } from '../sheet/use-sheet.ts';
import { type Draft, dragDraft, reachOf } from './draft.ts';
import type { SpanLines } from './use-span-lines.ts';

interface HandlesProps {
  readonly sheet: LiveSheet;
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly lines: SpanLines;
  readonly onMove: (draft: Draft) => void;
  readonly onDone: (draft: Draft) => void;
}

/** Keyboards have the bracket keys for this, so the handles stay out of their way. */
export function Handles(props: HandlesProps) {
  return (
    <>
      <Handle {...props} edge="start" />
      <Handle {...props} edge="end" />
    </>
  );
}

function Handle({ edge, ...props }: HandlesProps & { readonly edge: SpanEdge }) {
  const { sheet, draft, lines } = props;
  const line = edge === 'start' ? lines.first : lines.last;
  const isRtl = directionAt(sheet.map, reachOf(draft)[edge]) === 'rtl';
  const x = (edge === 'start') === isRtl ? line.right : line.left;
  const drag = useDrag(edge, props, (line.top + line.bottom) / 2);
  return (
    <i
      className={`handle ${edge}`}
      aria-hidden="true"
      style={{
        insetBlockStart: line.top + 2,
        blockSize: line.bottom - line.top - 4,
        insetInlineStart: x - 1,
      }}
      {...drag}
    />
  );
}

/** The finger holds the knob beside the line, so the place asked for is as far off as at the start. */
function useDrag(edge: SpanEdge, props: Omit<HandlesProps, 'lines'>, middle: number) {
  const { sheet, document, draft, onMove, onDone } = props;
  const offBy = useRef<number | null>(null);
  const frame = useRef(0);
  const latest = useRef(draft);
  const move = (clientX: number, clientY: number, letters: boolean) => {
    const offset = offsetAtPoint(sheet.map, clientX, clientY - (offBy.current ?? 0));
    if (offset === null) return;
    latest.current = dragDraft(document, latest.current, edge, offset, letters);
    onMove(latest.current);
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    if (offBy.current === null) return;
    offBy.current = null;
    event.currentTarget.style.pointerEvents = '';
    onDone(latest.current);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.preventDefault();
      const { currentTarget, pointerId, clientY } = event;
      currentTarget.setPointerCapture(pointerId);
      // Otherwise the handle itself would be what lies under the pointer.
      currentTarget.style.pointerEvents = 'none';
      offBy.current = clientY - (sheet.paper.getBoundingClientRect().top + middle);
      latest.current = draft;
    },
    onPointerMove({ clientX, clientY, altKey }: PointerEvent) {
      if (offBy.current === null) return;
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => move(clientX, clientY, altKey));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
