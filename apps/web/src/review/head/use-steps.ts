/** The claims of an article one after the other, and the way between them. */
import type { Claim } from '@isnad/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { addressOf, neighbour } from '../queue/order.ts';

export function useSteps(articleId: string, all: readonly Claim[], number: number) {
  const [, navigate] = useLocation();
  const claims = useMemo(
    () =>
      all.filter(({ withdrawn }) => !withdrawn).toSorted((one, other) => one.number - other.number),
    [all],
  );
  const go = (step: 1 | -1) => {
    const next = neighbour(claims, number, step);
    if (next) navigate(addressOf({ articleId, number: next.number }));
  };
  const current = claims.find((claim) => claim.number === number) ?? null;
  return { claims, current, goNext: () => go(1), goBack: () => go(-1) };
}
