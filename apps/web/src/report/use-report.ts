/** The report as it would go out with the words typed so far. */
import type { Claim } from '@isnad/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTRPC } from '../desk/line/trpc.ts';

/** Longest pause between two letters of somebody who is still typing (ms). */
const pause = 400;

interface Wording {
  readonly headline: string;
  readonly summary: string;
}

/** Empty words are not sent: the server takes those last published, else the article's title. */
export function usePreview(articleId: string, language: 'ar' | 'en', wording: Wording) {
  const trpc = useTRPC();
  const headline = useSettled(wording.headline.trim());
  const summary = useSettled(wording.summary.trim());
  const words = { ...(headline && { headline }), ...(summary && { summary }) };
  return useQuery(
    trpc.report.preview.queryOptions(
      { articleId, language, ...words },
      { placeholderData: keepPreviousData },
    ),
  );
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Claims of these ids in order of number. */
export function claimsById(claims: readonly Claim[], ids: readonly string[]): Claim[] {
  return claims
    .filter(({ id }) => ids.includes(id))
    .toSorted((one, other) => one.number - other.number);
}
