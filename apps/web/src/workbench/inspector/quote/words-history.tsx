/** The words of one place in every version of the article, oldest first: none was ever overwritten. */
import type { Anchor, Appearance } from '@isnad/core';
import { quoteOf, type Target } from '@isnad/text';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../desk/line/trpc.ts';
import { useWords } from '../../../language/use-words.ts';
import { FailedQuery } from '../../../parts/feedback/failed-query.tsx';
import { Skeleton } from '../../../parts/feedback/states.tsx';
import { OneLine } from '../../../parts/marks/one-line.tsx';
import { useClaimDesk } from '../claim-desk.tsx';

export function WordsHistory({ appearance }: { readonly appearance: Appearance }) {
  const { t, figures } = useWords();
  const { claim, opened } = useClaimDesk();
  const trpc = useTRPC();
  const { articleId } = claim;
  const asked = useQuery(trpc.article.versions.queryOptions({ articleId }));
  if (asked.error) {
    return <FailedQuery error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Skeleton lines={2} />;
  const numberOf = new Map(asked.data.versions.map(({ id, number }) => [id, number]));
  return (
    <ol>
      {linesOf(appearance).map(({ step, versionId, state, target }) => (
        <li key={step}>
          <span className="meta num">{figures.number(numberOf.get(versionId) ?? 0)}</span>
          <span className="grow">
            {target && <OneLine lang={opened.article.details.language} text={quoteOf(target)} />}
          </span>
          <span className="meta">{t(`inspector.wordsState.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}

interface Line {
  /** From 0, in the order of what happened. */
  readonly step: number;
  readonly versionId: string;
  readonly state: Anchor['status'] | 'kept' | 'marked-again';
  /** Null where the words were not found. */
  readonly target: Target | null;
}

function linesOf({ marked, anchors }: Appearance): Line[] {
  const { versionId } = marked;
  return [{ step: 0, versionId, state: 'marked', target: marked }, ...anchors.map(lineOf)];
}

function lineOf(anchor: Anchor, at: number): Line {
  const { versionId, status, target } = anchor;
  const settled = status === 'marked' ? null : anchor.settled;
  const state = settled?.as ?? status;
  return { step: at + 1, versionId, state, target: settled?.target ?? target };
}
