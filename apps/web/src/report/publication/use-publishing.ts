/** Sends the report out, and says what came of it. */
import type { Article, RefusalName } from '@isnad/core';
import { useState } from 'react';
import { act } from '../../desk/edit/act.ts';
import type { Answered, Stamp } from '../../desk/edit/carry-out.ts';
import { failureSentence } from '../../desk/line/failure.ts';
import { cache, client, queries } from '../../desk/line/trpc.ts';
import { toast } from '../../desk/toasts.ts';
import { useWords } from '../../language/use-words.ts';

interface Wording {
  readonly headline: string;
  readonly summary: string;
}

/** `problem` says in a sentence why the last attempt changed nothing. */
export function usePublishing(article: Article) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const publish = async (wording: Wording): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const outcome = await act({
      articleId: article.id,
      subject: article,
      send: (stamp) => sendOut(article.id, wording, stamp),
      quiet: true,
    });
    setBusy(false);
    refreshReport(article.id);
    if (outcome.kind === 'refused') setProblem(t(`refusal.${outcome.refusal}`));
    if (outcome.kind === 'stale') setProblem(t('report.stale'));
    if (outcome.kind === 'failed') setProblem(failureSentence(outcome.error, t));
    if (outcome.kind !== 'done') return false;
    toast({ text: t('report.published') });
    return true;
  };

  return { busy, problem, publish };
}

/** Answers the article as it then stands: its own revision is what later edits go by. */
async function sendOut(
  articleId: string,
  wording: Wording,
  stamp: Stamp,
): Promise<Answered<Article>> {
  const answer = await client.report.publish.mutate({ articleId, ...wording, ...stamp });
  if (!answer.ok) return refusedAs(answer.refusal, answer.detail);
  const { article } = await client.article.open.query({ articleId });
  return { ok: true, value: article };
}

function refusedAs(refusal: RefusalName, detail: readonly string[] | undefined) {
  return { ok: false, refusal, ...(detail ? { detail } : {}) } as const;
}

function refreshReport(articleId: string) {
  const { article, report } = queries;
  for (const queryKey of [article.open.queryKey({ articleId }), report.preview.pathKey()]) {
    void cache.invalidateQueries({ queryKey });
  }
}
