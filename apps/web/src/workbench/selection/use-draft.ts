/** The words chosen on the sheet: heard from the browser's own selection, snapped, painted, adjusted. */
import { selectSpan, watchSelection } from '@isnad/highlighter';
import type { Span, TextDocument } from '@isnad/text';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveSheet } from '../sheet/use-sheet.ts';
import { type Draft, draftOf, isSameDraft, joinDrafts, reachOf } from './draft.ts';

const times = { settleAfter: 120, settleAfterTouch: 250 };

interface Held {
  /** Alt: letters instead of words. */
  readonly letters: boolean;
  /** Control or Command: one more part to what is chosen already. */
  readonly joins: boolean;
}

/**
 * `choose` takes words chosen by key or handle; the browser's selection follows so that copying does.
 * `lit` are words shown as if chosen while none are.
 */
export function useDraft(
  sheet: LiveSheet | null,
  document: TextDocument,
  enabled: boolean,
  lit: readonly Span[] | null,
) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const held = useHeldKeys();
  const ours = useRef<Span | null>(null);
  useEffect(() => {
    if (!sheet || !enabled) return;
    return watchSelection(sheet.map, times, (rough) => {
      if (rough && ours.current && isSameDraft([rough], [ours.current])) return;
      ours.current = null;
      const { letters, joins } = held.current;
      const heard = rough && draftOf(document, rough, letters);
      setDraft((before) => (before && heard && joins ? joinDrafts(before, heard) : heard));
    });
  }, [sheet, document, enabled, held]);
  useEffect(() => {
    sheet?.painter.setSelection(draft?.spans ?? lit ?? []);
  }, [sheet, draft, lit]);
  useEffect(() => {
    sheet?.map.root.toggleAttribute('data-drafting', draft !== null);
  }, [sheet, draft]);
  const choose = useCallback(
    (next: Draft | null) => {
      setDraft(next);
      ours.current = next && reachOf(next);
      if (!sheet) return;
      if (ours.current) selectSpan(sheet.map, ours.current);
      else window.getSelection()?.removeAllRanges();
    },
    [sheet],
  );
  return [draft, choose] as const;
}

/** Which keys were down when the pointer or the key was let go. */
function useHeldKeys() {
  const held = useRef<Held>({ letters: false, joins: false });
  useEffect(() => {
    const note = ({ altKey, ctrlKey, metaKey }: PointerEvent | KeyboardEvent) => {
      held.current = { letters: altKey, joins: ctrlKey || metaKey };
    };
    window.addEventListener('pointerup', note, { capture: true });
    window.addEventListener('keydown', note, { capture: true });
    return () => {
      window.removeEventListener('pointerup', note, { capture: true });
      window.removeEventListener('keydown', note, { capture: true });
    };
  }, []);
  return held;
}
