/** On a phone the inspector is a sheet at the foot of the page: a line, a half, or nearly all of it. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { nearestSnap, type Snap, snapHeight, stepSnap } from './snap.ts';

interface BottomSheetProps {
  /** Whether there is anything to show; wide pages keep the place either way. */
  readonly open: boolean;
  readonly children: ReactNode;
}

export function BottomSheet({ open, children }: BottomSheetProps) {
  const { t } = useWords();
  const [snap, setSnap] = useState<Snap>('half');
  const [pulled, setPulled] = useState<number | null>(null);
  const start = useRef<{ y: number; height: number } | null>(null);
  const room = () => document.documentElement.clientHeight;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setSnap(stepSnap(snap, event.key === 'ArrowUp' ? 1 : -1));
  };
  const pull = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { y: event.clientY, height: snapHeight(snap, room()) };
    },
    onPointerMove({ clientY }: PointerEvent) {
      const { current } = start;
      if (current && Math.abs(current.y - clientY) > 4)
        setPulled(current.height + current.y - clientY);
    },
    onPointerUp() {
      start.current = null;
      if (pulled === null) return setSnap(snap === 'full' ? 'half' : stepSnap(snap, 1));
      setSnap(nearestSnap(pulled, room()));
      setPulled(null);
    },
    onPointerCancel() {
      start.current = null;
      setPulled(null);
    },
  };
  return (
    <div
      className="inspector-place"
      data-snap={snap}
      data-open={open || undefined}
      style={pulled === null ? undefined : { blockSize: pulled, transition: 'none' }}
    >
      <button
        type="button"
        className="grab"
        aria-label={t('workbench.panelSize')}
        aria-description={t(`workbench.snap.${snap}`)}
        onKeyDown={onKeyDown}
        {...pull}
      />
      {children}
    </div>
  );
}
