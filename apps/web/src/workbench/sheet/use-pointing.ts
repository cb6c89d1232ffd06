/** Hears which claim the pointer is over and which one is clicked; clicks go through a stack in turn. */
import { claimsAt, indexIntervals, nextInStack, type PaintMark } from '@isnad/highlighter';
import { useEffect, useMemo } from 'react';
import type { LiveSheet } from './use-sheet.ts';

export function usePointing(
  sheet: LiveSheet | null,
  marks: readonly PaintMark[],
  activeId: string | null,
  choose: (claimId: string) => void,
) {
  const index = useMemo(() => indexIntervals(marks), [marks]);
  useEffect(() => {
    if (!sheet) return;
    const { map, painter } = sheet;
    let frame = 0;
    const hover = (id: string | null) => {
      painter.setHover(id);
      map.root.toggleAttribute('data-over-claim', id !== null);
    };
    const later = (id: () => string | null) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(id()));
    };
    const move = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') later(() => claimsAt(map, index, clientX, clientY)[0] ?? null);
    };
    const leave = () => later(() => null);
    const click = ({ clientX, clientY }: MouseEvent) => {
      // The end of a drag is a click too; with words selected it means them and not the claim.
      if (document.getSelection()?.isCollapsed === false) return;
      const id = nextInStack(claimsAt(map, index, clientX, clientY), activeId);
      if (id) choose(id);
    };
    map.root.addEventListener('pointermove', move);
    map.root.addEventListener('pointerleave', leave);
    map.root.addEventListener('click', click);
    return () => {
      cancelAnimationFrame(frame);
      map.root.removeEventListener('pointermove', move);
      map.root.removeEventListener('pointerleave', leave);
      map.root.removeEventListener('click', click);
    };
  }, [sheet, index, activeId, choose]);
}
