/** Keeps map, paint and measures of the sheet on screen in step with what is drawn there. */
import type { Claim } from '@isnad/core';
import { createPainter, createSheetMap, type Painter, type SheetMap } from '@isnad/highlighter';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { measureSheet, type SheetMeasure, unmeasured } from './measure.ts';

export interface LiveSheet {
  readonly map: SheetMap;
  readonly painter: Painter;
  /** The paper: everything is measured from its corner. */
  readonly paper: HTMLElement;
}

/** `words` goes on the element that holds the blocks; it lies somewhere inside `.sheet`. */
export function useSheet() {
  const [sheet, setSheet] = useState<LiveSheet | null>(null);
  const words = useCallback((element: HTMLElement) => {
    const map = createSheetMap(element);
    const painter = createPainter(map);
    const paper = element.closest<HTMLElement>('.sheet') ?? element;
    // Words are chosen by keyboard too, so the paper can hold the focus although it is no control.
    paper.tabIndex = 0;
    setSheet({ map, painter, paper });
    return () => {
      painter.dispose();
      setSheet(null);
    };
  }, []);
  return { sheet, words };
}

/** Measured when claims change and when lines may have moved; never on scroll. */
export function useMeasure(
  sheet: LiveSheet | null,
  claims: readonly Claim[],
  versionId: string,
): SheetMeasure {
  const [measure, setMeasure] = useState(unmeasured);
  const again = useCallback(() => {
    if (!sheet) return;
    sheet.painter.relayout();
    setMeasure(measureSheet(sheet.map, sheet.paper, claims, versionId));
  }, [sheet, claims, versionId]);
  useLayoutEffect(again, [again]);
  useEffect(() => {
    if (!sheet) return;
    const observer = new ResizeObserver(again);
    observer.observe(sheet.paper);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [sheet, again]);
  return measure;
}
