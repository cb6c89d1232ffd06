/** First and last line of the chosen words, measured anew whenever the sheet is. */
import type { Box } from '@isnad/highlighter';
import type { Span } from '@isnad/text';
import { useLayoutEffect, useState } from 'react';
import { linesOfSpans, type SheetMeasure } from '../sheet/measure.ts';
import type { LiveSheet } from '../sheet/use-sheet.ts';

export interface SpanLines {
  readonly first: Box;
  readonly last: Box;
}

export function useSpanLines(
  sheet: LiveSheet | null,
  spans: readonly Span[] | null,
  measure: SheetMeasure,
): SpanLines | null {
  const [lines, setLines] = useState<SpanLines | null>(null);
  useLayoutEffect(() => {
    const seen = sheet && spans && measure.blocks.length > 0;
    setLines(seen ? linesOfSpans(sheet.map, sheet.paper, spans) : null);
  }, [sheet, spans, measure]);
  return lines;
}
