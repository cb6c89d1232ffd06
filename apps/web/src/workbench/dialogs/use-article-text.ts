/** The article's fields while they are being typed, saved, refused or contested. */
import type { Article } from '@isnad/core';
import { useState } from 'react';
import { act } from '../../desk/edit/act.ts';
import { doorProblems, doorSentence, failureSentence } from '../../desk/line/failure.ts';
import { useWords } from '../../language/use-words.ts';
import { describePlan } from '../work/article-plans.ts';
import type { WorkPlace } from '../work/place.ts';
import {
  type ArticleField,
  type ArticleText,
  articleChanges,
  articleText,
} from './article-fields.ts';

type Problems = Partial<Readonly<Record<ArticleField, string>>>;

export function useArticleText(place: WorkPlace, article: Article, onDone: () => void) {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => articleText(article.details));
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<Article | null>(null);
  const [busy, setBusy] = useState(false);

  const explain = (error: unknown) => {
    const found = doorProblems(error).map((problem) => {
      const field = problem.field.split('.').at(-1) ?? '';
      return [field, doorSentence(problem, t)] as const;
    });
    setProblems(Object.fromEntries(found));
    setFailure(found.length > 0 ? null : failureSentence(error, t));
  };
  const save = async (base: Article, words: ArticleText) => {
    const changes = articleChanges(base.details, words);
    if (Object.keys(changes).length === 0) return onDone();
    setBusy(true);
    const outcome = await act(describePlan(place, base, changes));
    setBusy(false);
    if (outcome.kind === 'done') onDone();
    else if (outcome.kind === 'stale') setTheirs(outcome.theirs);
    else if (outcome.kind === 'refused') setFailure(t(`refusal.${outcome.refusal}`));
    else explain(outcome.error);
  };
  return { typed, setTyped, problems, failure, theirs, busy, save };
}
