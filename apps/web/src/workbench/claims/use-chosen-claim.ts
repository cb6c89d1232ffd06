/** The claim in the address: opened, stepped through, left; the page follows it only when it must. */
import type { Claim } from '@isnad/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { announce } from '../../desk/announcements.ts';
import { useWords } from '../../language/use-words.ts';
import type { SheetMeasure } from '../sheet/measure.ts';
import { bringIntoView } from '../sheet/scroll.ts';
import type { LiveSheet } from '../sheet/use-sheet.ts';
import type { Bench } from './bench.ts';

/** Which of the claim's places was asked for; asking again for the same one leads there again. */
interface Asked {
  readonly appearanceId: string | null;
}

export function useChosenClaim(
  bench: Bench,
  number: number | null,
  sheet: LiveSheet | null,
  measure: SheetMeasure,
) {
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<Asked>({ appearanceId: null });
  const { appearanceId } = asked;
  const { claims, withdrawn } = bench;
  const claim = useMemo(
    () => [...claims, ...withdrawn].find((item) => item.number === number) ?? null,
    [claims, withdrawn, number],
  );
  useFollow(claim, asked, bench, sheet, measure);

  const path = `/articles/${bench.article.id}`;
  const open = useCallback(
    (next: Pick<Claim, 'number'>) => navigate(`${path}/claims/${next.number}`),
    [navigate, path],
  );
  const numbers = bench.looks;
  const choose = useCallback(
    (claimId: string, at?: string) => {
      const look = numbers.get(claimId);
      setAsked({ appearanceId: at ?? null });
      if (look) open(look);
    },
    [numbers, open],
  );
  /** The next claim in reading order; at the end it stays. */
  const step = useCallback(
    (by: 1 | -1) => {
      const next = claims[claims.findIndex((item) => item.number === number) + by];
      if (next) choose(next.id);
    },
    [claims, number, choose],
  );
  const close = useCallback(() => {
    const marker = document.querySelector<HTMLElement>(`.mark[aria-current="true"]`);
    if (document.activeElement?.closest('.inspector-place')) marker?.focus({ preventScroll: true });
    navigate(path);
  }, [navigate, path]);
  return { claim, appearanceId, open, choose, step, close };
}

/** Once for each time a claim is asked for: its line is brought into view, and it is said aloud. */
function useFollow(
  claim: Claim | null,
  asked: Asked,
  { claims, looks }: Bench,
  sheet: LiveSheet | null,
  measure: SheetMeasure,
) {
  const { t } = useWords();
  const followed = useRef<{ readonly claimId: string | null; readonly asked: Asked }>(null);
  useEffect(() => {
    const claimId = claim?.id ?? null;
    const before = followed.current;
    if (before?.claimId === claimId && before.asked === asked) return;
    if (!sheet || measure.blocks.length === 0) return;
    followed.current = { claimId, asked };
    if (!claim) return;
    const lines = measure.places.filter((item) => item.claimId === claimId);
    const line = lines.find(({ appearanceId }) => appearanceId === asked.appearanceId) ?? lines[0];
    if (line) bringIntoView(sheet.paper, line.first);
    const place = claims.findIndex(({ id }) => id === claim.id) + 1;
    const [{ number }, total] = [claim, claims.length];
    const verdict = looks.get(claim.id)?.verdict ?? '';
    if (place > 0) announce(t('workbench.movedTo', { number, verdict, place, total }));
  }, [claim, asked, claims, looks, sheet, measure, t]);
}
