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

export function useChosenClaim(
  bench: Bench,
  number: number | null,
  sheet: LiveSheet | null,
  measure: SheetMeasure,
) {
  const [, navigate] = useLocation();
  const [appearanceId, setAppearanceId] = useState<string | null>(null);
  const { claims, withdrawn } = bench;
  const claim = useMemo(
    () => [...claims, ...withdrawn].find((item) => item.number === number) ?? null,
    [claims, withdrawn, number],
  );
  useFollow(claim, appearanceId, bench, sheet, measure);

  const path = `/articles/${bench.article.id}`;
  const open = useCallback(
    (next: Pick<Claim, 'number'>) => navigate(`${path}/claims/${next.number}`),
    [navigate, path],
  );
  const numbers = bench.looks;
  const choose = useCallback(
    (claimId: string, at?: string) => {
      const look = numbers.get(claimId);
      setAppearanceId(at ?? null);
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

/** Once for each claim that is opened: its line is brought into view, and it is said aloud. */
function useFollow(
  claim: Claim | null,
  appearanceId: string | null,
  { claims, looks }: Bench,
  sheet: LiveSheet | null,
  measure: SheetMeasure,
) {
  const { t } = useWords();
  const followed = useRef<string | null>(null);
  useEffect(() => {
    const asked = claim && `${claim.id} ${appearanceId}`;
    if (followed.current === asked || !sheet || measure.blocks.length === 0) return;
    followed.current = asked;
    if (!claim) return;
    const places = measure.places.filter(({ claimId }) => claimId === claim.id);
    const place = places.find((item) => item.appearanceId === appearanceId) ?? places[0];
    if (place) bringIntoView(sheet.paper, place.first);
    const at = claims.findIndex(({ id }) => id === claim.id) + 1;
    const verdict = looks.get(claim.id)?.verdict ?? '';
    if (at > 0) announce(t('workbench.movedTo', { number: at, total: claims.length, verdict }));
  }, [claim, appearanceId, claims, looks, sheet, measure, t]);
}
