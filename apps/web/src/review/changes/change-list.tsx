/** Field by field, how a claim differs from what it was. */
import type { Claim } from '@isnad/core';
import { useMemo } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { VerdictBadge } from '../../parts/marks/verdict.tsx';
import { changesBetween, type FieldChange } from './field-changes.ts';
import { TextDiff } from './text-diff.tsx';

/** Differences between two states, in the words of the page's language. */
export function useChanges(before: Claim, after: Claim): readonly FieldChange[] {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  return useMemo(
    () =>
      changesBetween(before, after, {
        rating: (key) =>
          newsroom.scale.find((rating) => rating.key === key)?.label[language] ??
          t('terms.pending'),
        stage: (stage) => t(`terms.stage.${stage}`),
        stance: (stance) => t(`terms.stance.${stance}`),
      }),
    [before, after, newsroom.scale, language, t],
  );
}

interface Props {
  readonly changes: readonly FieldChange[];
  readonly before: Claim;
  readonly after: Claim;
}

export function ChangeList({ changes, before, after }: Props) {
  const { t } = useWords();
  return (
    <dl className="changes">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.field === 'stage' ? t('review.stage') : t(`terms.field.${change.field}`)}</dt>
          <dd>
            {change.field === 'rating' ? (
              <RatingChange before={before} after={after} />
            ) : (
              <TextDiff before={change.before} after={change.after} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function RatingChange({ before, after }: Pick<Props, 'before' | 'after'>) {
  const { newsroom } = useSession();
  return (
    <p className="row">
      <VerdictBadge rating={before.verdict?.rating ?? null} scale={newsroom.scale} />
      <span className="onward">
        <Icon name="chev" size="s" />
      </span>
      <VerdictBadge rating={after.verdict?.rating ?? null} scale={newsroom.scale} />
    </p>
  );
}
