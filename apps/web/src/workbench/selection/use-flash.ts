/** Words lit for a moment, so that the eye finds what was jumped to. */
import type { Span } from '@isnad/text';
import { useCallback, useEffect, useState } from 'react';

/** Long enough to be found after the page has scrolled (ms). */
const moment = 1_400;

type Spans = readonly Span[];

export function useFlash(): readonly [lit: Spans | null, flash: (spans: Spans) => void] {
  const [lit, setLit] = useState<Spans | null>(null);
  useEffect(() => {
    if (!lit) return;
    const timer = setTimeout(() => setLit(null), moment);
    return () => clearTimeout(timer);
  }, [lit]);
  // A new list each time, so that lighting the same words again lasts as long.
  const flash = useCallback((spans: Spans) => setLit([...spans]), []);
  return [lit, flash];
}
