/** Keeps a corrected text as the next version, and goes where the work goes on. */
import type { Article } from '@isnad/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLocation } from 'wouter';
import { failureSentence } from '../../desk/line/failure.ts';
import { sendUntilAnswered } from '../../desk/line/send.ts';
import { cache, client, type Outputs, queries } from '../../desk/line/trpc.ts';
import { toast } from '../../desk/toasts.ts';
import type { HandedIn } from '../../intake/handing/reading.ts';
import { refusalSentence } from '../../intake/sentences.ts';
import { useWords, type Words } from '../../language/use-words.ts';

type Answer = Outputs['article']['correct'];

interface Hindrance {
  readonly text: string;
  /** The article that already has this text. */
  readonly twinId?: string | undefined;
}

export function useCorrecting({ id: articleId, revision }: Article, draft: HandedIn) {
  const words = useWords();
  const [, navigate] = useLocation();
  const [trouble, setTrouble] = useState<Hindrance | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    setTrouble(null);
    const request = { eventId: uuidv7(), expectedRevision: revision, articleId, draft };
    try {
      const answer = await sendUntilAnswered(() => client.article.correct.mutate(request));
      if (answer.ok) return navigate(await nextPlace(answer.value, words));
      if (!('intake' in answer) && answer.refusal === 'stale-revision') await readAgain(articleId);
      setTrouble(hindranceOf(answer, words));
    } catch (error) {
      setTrouble({ text: failureSentence(error, words.t) });
    }
    setBusy(false);
  };
  return { trouble, busy, keep: () => void keep() };
}

function hindranceOf(answer: Exclude<Answer, { ok: true }>, { t, figures }: Words): Hindrance {
  if ('intake' in answer) return { text: refusalSentence(answer.intake, t, figures) };
  const { refusal, detail } = answer;
  if (refusal === 'nothing-changed') return { text: t('versions.refusedSame') };
  if (refusal === 'stale-revision') return { text: t('versions.refusedStale') };
  const isTwin = refusal === 'already-imported';
  return { text: t(`refusal.${refusal}`), twinId: isTwin ? detail?.[0] : undefined };
}

/** Where the work goes on: at the places that wait, or at the article where every claim stands. */
async function nextPlace(
  { article, unsettled }: Extract<Answer, { ok: true }>['value'],
  { t }: Words,
): Promise<string> {
  const { id: articleId, versionCount: number } = article;
  await readAgain(articleId);
  const opened = cache.getQueryData(queries.article.open.queryKey({ articleId }));
  const standing = opened?.claims.filter(({ withdrawn }) => !withdrawn).length ?? 0;
  const outcome =
    unsettled > 0
      ? t('versions.toSettle', { count: unsettled })
      : t('versions.standing', { count: standing });
  toast({ text: `${t('versions.imported', { number })}. ${outcome}` });
  return unsettled > 0 ? `/articles/${articleId}/settle` : `/articles/${articleId}`;
}

/** The new version touches everything that this tab knows of the article. */
async function readAgain(articleId: string) {
  await Promise.all([
    cache.invalidateQueries({ queryKey: queries.article.versions.queryKey({ articleId }) }),
    cache.fetchQuery({ ...queries.article.open.queryOptions({ articleId }), staleTime: 0 }),
  ]);
}
