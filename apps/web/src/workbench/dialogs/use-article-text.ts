/** The article's fields while they are being typed, saved, refused or contested. */
import type { Article, ArticleDetails } from '@isnad/core';
import { useState } from 'react';
import { doorSentence } from '../../desk/line/failure.ts';
import { cache, queries } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { describePlan } from '../work/article-plans.ts';
import { pick } from '../work/merge-edit.ts';
import type { WorkPlace } from '../work/place.ts';
import { type Saved, type Settle, type Subject, saveEdit } from '../work/save-edit.ts';
import { type ArticleField, articleChanges, articleText } from './article-fields.ts';

/** `settle` is asked about fields that somebody else changed since the form was opened. */
export function useArticleText(
  place: WorkPlace,
  article: Article,
  settle: Settle,
  onDone: () => void,
) {
  const [begun] = useState(article.details);
  const [typed, setTyped] = useState(() => articleText(begun));
  const [saved, setSaved] = useState<Saved | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const changes = articleChanges(begun, typed);
    const base = pick<ArticleDetails>(begun, Object.keys(changes) as (keyof ArticleDetails)[]);
    setBusy(true);
    const outcome = await saveEdit(subjectAt(place), { base, changes }, settle);
    setBusy(false);
    if (outcome.kind === 'saved') onDone();
    else setSaved(outcome);
  };
  return { typed, setTyped, busy, save, ...useProblems(saved) };
}

function useProblems(saved: Saved | null) {
  const { t } = useWords();
  const doors = saved?.kind === 'problem' ? saved.doors : [];
  const problems: Partial<Record<ArticleField, string>> = Object.fromEntries(
    doors.map((door) => [door.field.split('.').at(-1) ?? '', doorSentence(door, t)]),
  );
  const failure = saved?.kind === 'problem' && doors.length === 0 ? saved.text : null;
  return { problems, failure };
}

/** Read from the cache at the moment of saving: news may have come while the form was open. */
function subjectAt(place: WorkPlace): Subject<ArticleDetails> {
  const { articleId: id } = place;
  const standing = () =>
    cache.getQueryData(queries.article.open.queryKey({ articleId: id }))?.article ?? null;
  return {
    id,
    read() {
      const article = standing();
      return article && { values: article.details, revision: article.revision };
    },
    plan(changes, revision) {
      const article = standing();
      return article && describePlan(place, { ...article, revision }, changes);
    },
  };
}
