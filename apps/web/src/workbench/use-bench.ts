/** The state of the bench: what is open, what is chosen, what is being moved, what is asked. */
import type { CoveredSentence } from '@isnad/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OpenedArticle } from '../desk/edit/opened.ts';
import { useSession } from '../desk/session.tsx';
import { useWords } from '../language/use-words.ts';
import { useCaret } from './caret/use-caret.ts';
import { benchOf } from './claims/bench.ts';
import { spansOf } from './claims/marks.ts';
import { useChosenClaim } from './claims/use-chosen-claim.ts';
import type { DialogName } from './dialogs/bench-dialogs.tsx';
import { type Draft, draftOf, reachOf } from './selection/draft.ts';
import { offersFor } from './selection/offers.ts';
import { useAdjusting } from './selection/use-adjusting.ts';
import { useDraft } from './selection/use-draft.ts';
import { useFlash } from './selection/use-flash.ts';
import { linesOfSpans } from './sheet/measure.ts';
import { bringIntoView } from './sheet/scroll.ts';
import { useMeasure, useSheet } from './sheet/use-sheet.ts';
import { useWork } from './work/use-work.ts';

export type BenchState = ReturnType<typeof useBench>;

export function useBench(opened: OpenedArticle, number: number | null) {
  const { newsroom, person, may } = useSession();
  const { t, language } = useWords();
  const { article, version, claims } = opened;
  const { scale } = newsroom;
  const pending = t('terms.pending');
  const bench = useMemo(
    () => benchOf({ article, version, claims }, scale, language, pending),
    [article, version, claims, scale, language, pending],
  );
  const place = useMemo(
    () => ({ articleId: article.id, version, personId: person.id }),
    [article.id, version, person.id],
  );
  const mayMark = may('mark-claim');
  const work = useWork(place);
  const { sheet, words } = useSheet();
  const measure = useMeasure(sheet, bench.claims, version.id);
  const chosen = useChosenClaim(bench, number, sheet, measure);
  const [lit, flash] = useFlash();
  const [draft, choose] = useDraft(sheet, version.document, mayMark, lit);
  const activeId = chosen.claim?.id ?? null;
  const moving = mayMark ? chosen.claim : null;
  const adjusting = useAdjusting(version.document, version.id, moving, chosen.appearanceId, work);
  const onOpen = chosen.choose;
  const voice = useCaret({ bench, sheet, measure, draft, mayMark, activeId, choose, onOpen });
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [gone, setGone] = useState<number | null>(null);

  const marks = adjusting.shownIn(bench.marks);
  useEffect(() => sheet?.painter.paint(marks), [sheet, marks]);
  useEffect(() => sheet?.painter.setActive(activeId), [sheet, activeId]);

  const offers = useMemo(
    () => draft && offersFor(draft, bench.claims, version.id, chosen.claim, bench.sentences),
    [draft, bench, version.id, chosen.claim],
  );
  const goTo = useCallback(
    (sentence: CoveredSentence) => {
      setGone(sentence.start);
      const lines = sheet && linesOfSpans(sheet.map, sheet.paper, [sentence]);
      if (sheet && lines) bringIntoView(sheet.paper, lines.first);
      const words = draftOf(version.document, sentence, false);
      if (mayMark && words) choose(words);
    },
    [sheet, version, mayMark, choose],
  );
  const jump = (appearanceId: string) => {
    const { claim } = chosen;
    const appearance = claim?.appearances.find(({ id }) => id === appearanceId);
    if (!claim || !appearance) return;
    chosen.choose(claim.id, appearanceId);
    flash(spansOf(appearance));
  };
  return {
    bench,
    place,
    mayMark,
    work,
    sheet,
    words,
    measure,
    chosen,
    draft,
    choose,
    adjusting,
    dialog,
    setDialog,
    offers,
    /** What a screen reader is told of the caret. */
    voice,
    goTo,
    /** Leads to one of the places of the open claim. */
    jump,
    /** Where the reader stands in the text. */
    at: whereabouts(draft, adjusting.draft, gone),
  };
}

function whereabouts(draft: Draft | null, open: Draft | null, gone: number | null): number | null {
  const here = draft ?? open;
  return here ? reachOf(here).start : gone;
}
