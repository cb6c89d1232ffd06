/** The state of the settle screen, and what each of its keys and buttons does. */
import { findRating } from '@isnad/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../../desk/announcements.ts';
import type { OpenedArticle } from '../../desk/edit/opened.ts';
import { redo, undo } from '../../desk/edit/steps.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { useDecisions } from './decision/use-decisions.ts';
import { type Places, usePlaces } from './use-places.ts';

export type SettleState = ReturnType<typeof useSettleDesk>;

/** What is open over the place that is looked at. */
export type Mode = 'marking' | 'withdrawing' | null;

export function useSettleDesk({ article, version, claims }: OpenedArticle, number: number | null) {
  const { person, may } = useSession();
  const [mode, setMode] = useState<Mode>(null);
  const places = usePlaces(claims, version, number);
  const place = useMemo(
    () => ({ articleId: article.id, version, personId: person.id }),
    [article.id, version, person.id],
  );
  const maySettle = may('mark-claim');
  const open = maySettle && places.current?.isOpen ? places.current : null;
  useTelling(places);
  return {
    ...places,
    ...useDecisions(place, places, open, setMode),
    version,
    maySettle,
    isMarking: open !== null && mode === 'marking',
    isWithdrawing: open !== null && mode === 'withdrawing',
    stop: () => setMode(null),
    undo: () => void undo(article.id),
    redo: () => void redo(article.id),
  };
}

/** Tells readers of the screen where they are, once for each place: how it is settled the toast tells. */
function useTelling({ current, place, places }: Places) {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  const told = useRef<string | null>(null);
  useEffect(() => {
    const id = current?.appearance.id ?? 'end';
    if (told.current === id || places.length === 0) return;
    told.current = id;
    if (!current) return announce(t('settling.end'));
    const { claim, found } = current;
    const rating = findRating(newsroom.scale, claim.verdict?.rating ?? '');
    const verdict = rating?.label[language] ?? t('terms.pending');
    const reason = t(found ? `settling.reason.${found.reason}` : 'settling.neverSought');
    const of = { place, total: places.length, number: claim.number };
    announce(t('settling.moved', { ...of, verdict, reason }));
  }, [current, place, places, newsroom.scale, t, language]);
}
