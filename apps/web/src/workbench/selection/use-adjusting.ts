/** The open claim's ends while they are being moved, by handle or by key, until they come to rest. */
import { type Appearance, type Claim, isUnsettled } from '@isnad/core';
import type { PaintMark } from '@isnad/highlighter';
import type { SpanEdge, StepDirection, TextDocument } from '@isnad/text';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { appearancesIn, spansOf } from '../claims/marks.ts';
import type { Work } from '../work/use-work.ts';
import { type Draft, isSameDraft, stepDraft } from './draft.ts';

interface Adjusting {
  readonly claim: Claim;
  readonly appearance: Appearance;
  readonly draft: Draft;
  /** A moved key rests after a while; a handle rests when it is let go. */
  readonly byKey: boolean;
}

/** How long the bracket keys must rest before the words are written down (ms). */
const rest = 600;

export function useAdjusting(
  document: TextDocument,
  versionId: string,
  claim: Claim | null,
  appearanceId: string | null,
  work: Work,
) {
  const [adjusting, setAdjusting] = useState<Adjusting | null>(null);
  const appearance = useMemo(() => {
    const standing = claim && !claim.withdrawn ? appearancesIn(claim, versionId) : [];
    // Words that a corrected text changed are settled on their own screen, with both texts in view.
    const places = standing.filter((place) => !isUnsettled(place));
    return places.find(({ id }) => id === appearanceId) ?? places[0] ?? null;
  }, [claim, versionId, appearanceId]);
  const draft = useMemo((): Draft | null => {
    if (!appearance) return null;
    const isMoving = adjusting?.appearance.id === appearance.id;
    return isMoving ? adjusting.draft : { spans: spansOf(appearance) };
  }, [adjusting, appearance]);

  const write = useCallback(
    (moved: Adjusting) => {
      setAdjusting(null);
      if (isSameDraft(moved.draft.spans, spansOf(moved.appearance))) return;
      void work.moveAppearance(moved.claim, moved.appearance, moved.draft.spans);
    },
    [work],
  );
  useEffect(() => {
    if (!adjusting?.byKey) return;
    const timer = setTimeout(() => write(adjusting), rest);
    return () => clearTimeout(timer);
  }, [adjusting, write]);

  const to = (moved: Draft, byKey: boolean) =>
    claim && appearance ? { claim, appearance, draft: moved, byKey } : null;
  return {
    draft,
    isMoving: adjusting !== null,
    move: (moved: Draft) => setAdjusting(to(moved, false)),
    done(moved: Draft) {
      const last = to(moved, false);
      if (last) write(last);
    },
    step(edge: SpanEdge, direction: StepDirection, letters: boolean) {
      if (draft) setAdjusting(to(stepDraft(document, draft, edge, direction, letters), true));
    },
    confirm: () => adjusting && write(adjusting),
    cancel: () => setAdjusting(null),
    /** The marks with the moving claim's words where they are held now. */
    shownIn: (marks: readonly PaintMark[]) =>
      adjusting ? moved(marks, adjusting, versionId) : marks,
  };
}

function moved(
  marks: readonly PaintMark[],
  { claim, appearance, draft }: Adjusting,
  versionId: string,
) {
  const others = appearancesIn(claim, versionId).filter(({ id }) => id !== appearance.id);
  const spans = [...others.flatMap(spansOf), ...draft.spans];
  return marks.map((mark) => (mark.id === claim.id ? { ...mark, spans } : mark));
}
